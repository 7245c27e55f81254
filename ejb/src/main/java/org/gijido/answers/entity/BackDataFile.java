package org.gijido.answers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a file among the back data. */
@Entity
@Table(name = "back_data_files")
public class BackDataFile {
    @Id
    @Column(name = "back_data_id")
    private long backDataId;
    @Column(columnDefinition = "LONGBLOB")
    private byte[] content;

    protected BackDataFile() {}

    public BackDataFile(long backDataId, byte[] content) {
        this.backDataId = backDataId;
        this.content = content;
    }

    public byte[] content() {
        return content;
    }
}
