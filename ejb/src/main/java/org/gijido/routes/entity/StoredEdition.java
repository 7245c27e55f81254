package org.gijido.routes.entity;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.gijido.routes.Place;
import org.gijido.routes.RouteEdition;

/** An edition as it was made. Written once. */
@Entity
@Table(name = "route_editions")
public class StoredEdition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
    private String kind;
    private int number;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "made_by")
    private String madeBy;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "route_places", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "place_no")
    private List<StoredPlace> places;

    protected StoredEdition() {}

    public StoredEdition(String kind, int number, LocalDateTime madeAt, String madeBy, List<Place> places) {
        this.kind = kind;
        this.number = number;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.places = places.stream().map(StoredPlace::new).toList();
    }

    public RouteEdition edition() {
        return new RouteEdition(id, kind, number, madeAt, madeBy, places.stream().map(StoredPlace::place).toList());
    }
}
