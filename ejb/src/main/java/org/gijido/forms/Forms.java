package org.gijido.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.forms.entity.StoredForm;
import org.gijido.shared.BusinessException;

/**
 * Finds forms, for the features whose papers are filled in by them; no user reaches it directly, so it asks for no caller.
 * What was read is kept: a version never changes.
 */
@ApplicationScoped
public class Forms {

    /** Offered by code: the newest version of all that are not switched off. */
    private static final String OFFERED = """
            select f.code, max(f.number) from StoredForm f where f.code not in (select o.code from SwitchedOff o)
            group by f.code order by min(f.id)""";

    private record Key(String code, int number) {
    }

    @PersistenceContext
    private EntityManager entities;
    private final Map<Key, FormVersion> known = new ConcurrentHashMap<>();

    /** The newest version of each form that papers can begin with, the shipped ones first. */
    public List<Form> offered() {
        return entities.createQuery(OFFERED, Object[].class).getResultStream()
                .map(row -> version((String) row[0], (Integer) row[1])).toList();
    }

    /** The newest version, also of a form that is switched off. @return empty when there is no such form */
    public Optional<Form> newest(String code) {
        return newestNumber(code).map(number -> version(code, number));
    }

    /** The version that a paper began with. @throws BusinessException NOT_FOUND */
    public Form version(String code, int number) {
        return taken(code, number).form();
    }

    Optional<Integer> newestNumber(String code) {
        return Optional
                .ofNullable(entities.createQuery("select max(f.number) from StoredForm f where f.code = :code", Integer.class)
                        .setParameter("code", code).getSingleResult());
    }

    /** A version with who took it. @throws BusinessException NOT_FOUND */
    FormVersion taken(String code, int number) {
        Key key = new Key(code, number);
        FormVersion found = known.get(key);
        return found == null ? read(key) : found;
    }

    private FormVersion read(Key key) {
        StoredForm stored = entities
                .createQuery("select f from StoredForm f where f.code = :code and f.number = :number", StoredForm.class)
                .setParameter("code", key.code()).setParameter("number", key.number()).getResultStream().findFirst()
                .orElseThrow(() -> BusinessException.notFound("forms.error.noForm"));
        FormVersion version = new FormVersion(form(key, stored.content()), stored.content(), stored.origin(), stored.madeAt(),
                stored.madeBy());
        known.put(key, version);
        return version;
    }

    /** What was taken once is taken for ever: no later release may ask more of a file. */
    private static Form form(Key key, String content) {
        return switch (FormFile.read(content)) {
            case FormFile.Good good -> good.form().as(key.number());
            case FormFile.Bad bad -> throw new IllegalStateException("form " + key + " cannot be read: " + bad.faults());
        };
    }
}
