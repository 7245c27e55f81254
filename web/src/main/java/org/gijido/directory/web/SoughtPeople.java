package org.gijido.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.DirectorySearchService;
import org.gijido.directory.FoundInDirectory;
import org.gijido.directory.FoundInDirectory.AUnit;
import org.gijido.directory.FoundInDirectory.Somebody;
import org.gijido.frame.web.Area;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.web.SoughtKind;
import org.gijido.search.web.Thing;

/** 人・組織 among all that is sought. */
@ApplicationScoped
class SoughtPeople implements SoughtKind {

    private static final String PAGE = "/directory/organisation.xhtml";

    @Inject
    private DirectorySearchService directory;

    @Override
    public String code() {
        return "people";
    }

    @Override
    public String key() {
        return "directory.search.kind";
    }

    @Override
    public Area area() {
        return Area.PEOPLE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.may(Permission.DIRECTORY_READ);
    }

    @Override
    public FoundPage<Thing> find(Caller caller, Lookup lookup) {
        return directory.lookUp(caller, lookup).map(SoughtPeople::thing);
    }

    private static Thing thing(FoundInDirectory found) {
        return switch (found) {
            case Somebody somebody -> Thing.of(somebody.name().full(),
                    PAGE + "?q=" + URLEncoder.encode(somebody.staffNumber(), StandardCharsets.UTF_8),
                    somebody.name().kana(), somebody.post(), somebody.staffNumber());
            case AUnit unit -> Thing.of(unit.name(), PAGE + "?unit=" + unit.id(), unit.above(), unit.head());
        };
    }
}
