package org.gijido.papers;

import java.nio.file.Path;

/** A file to hand out. @param bytes where they lie; read only */
public record PaperFile(StoredFile file, Path bytes) {
}
