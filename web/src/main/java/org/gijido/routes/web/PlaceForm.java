package org.gijido.routes.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import org.gijido.access.Role;
import org.gijido.directory.PostRank;
import org.gijido.routes.HowMany;
import org.gijido.routes.Place;
import org.gijido.routes.Who;
import org.gijido.routes.Within;

/** A place as it is filled in. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String japanese = "";
    private String english = "";
    private Within within = Within.ANYWHERE;
    private Long unitId;
    private String[] ranks = {};
    private String title = "";
    private String[] door = {};
    private int howMany = HowMany.ANY.number();
    private String[] courses = {};

    static PlaceForm of(Place place) {
        PlaceForm form = new PlaceForm();
        form.code = place.path();
        form.japanese = place.japanese();
        form.english = place.english();
        form.within = place.who().within();
        form.unitId = place.who().unitId();
        form.ranks = place.who().ranks().stream().map(PostRank::name).toArray(String[]::new);
        form.title = place.who().title();
        form.door = place.who().door().stream().map(Role::name).toArray(String[]::new);
        form.howMany = place.howMany().number();
        form.courses = place.courses().toArray(String[]::new);
        return form;
    }

    Place place() {
        Long unit = within == Within.UNIT ? unitId : null;
        List<PostRank> postRanks = Arrays.stream(ranks).map(PostRank::valueOf).toList();
        List<Role> roles = Arrays.stream(door).map(Role::valueOf).toList();
        return new Place(Place.codeOf(code), japanese.strip(), english.strip(), new Who(within, unit, postRanks, title, roles),
                new HowMany(howMany), List.of(courses));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getJapanese() {
        return japanese;
    }

    public void setJapanese(String japanese) {
        this.japanese = japanese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public Within getWithin() {
        return within;
    }

    public void setWithin(Within within) {
        this.within = within;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String[] getRanks() {
        return ranks;
    }

    public void setRanks(String[] ranks) {
        this.ranks = ranks;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String[] getDoor() {
        return door;
    }

    public void setDoor(String[] door) {
        this.door = door;
    }

    public int getHowMany() {
        return howMany;
    }

    public void setHowMany(int howMany) {
        this.howMany = howMany;
    }

    public String[] getCourses() {
        return courses;
    }

    public void setCourses(String[] courses) {
        this.courses = courses;
    }
}
