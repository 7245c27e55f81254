package org.gijido.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.gijido.directory.Timeline.Outcome;
import org.gijido.directory.entity.Person;
import org.gijido.directory.entity.PersonNamePeriod;

/** All persons and their names in memory while a file is taken in. */
public final class PersonRegister {

    private final EntityManager entities;
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<Long, Timeline<PersonNamePeriod>> names = new HashMap<>();

    public PersonRegister(EntityManager entities) {
        this.entities = entities;
        entities.createQuery("select p from Person p", Person.class).getResultStream()
                .forEach(person -> persons.put(person.staffNumber(), person));
        Map<Long, List<PersonNamePeriod>> known = new HashMap<>();
        entities.createQuery("select n from PersonNamePeriod n", PersonNamePeriod.class).getResultStream()
                .forEach(name -> known.computeIfAbsent(name.personId(), id -> new ArrayList<>()).add(name));
        known.forEach((id, periods) -> names.put(id, new Timeline<>(periods, entities::flush)));
    }

    /** @return the person's id; a new one for a number that was never given */
    public long idOf(String staffNumber) {
        return persons.computeIfAbsent(staffNumber, number -> {
            Person person = new Person(number);
            entities.persist(person);
            return person;
        }).id();
    }

    /** From that day the person bears that name. */
    public Outcome name(long personId, PersonName name, LocalDate from) {
        String key = PersonSearchKey.of(name);
        return names.computeIfAbsent(personId, id -> new Timeline<>(List.of(), entities::flush))
                .put(new Timeline.Fact<>(from, Optional.empty(), known -> known.name().equals(name),
                        known -> known.correct(name, key), period -> store(new PersonNamePeriod(personId, name, key, period))));
    }

    public Optional<PersonName> nameOn(long personId, LocalDate day) {
        return Optional.ofNullable(names.get(personId)).flatMap(periods -> periods.at(day)).map(PersonNamePeriod::name);
    }

    private PersonNamePeriod store(PersonNamePeriod name) {
        entities.persist(name);
        return name;
    }

    /** Reads the four name cells of a row: 氏, 名, 氏かな, 名かな. */
    public static PersonName read(RowReader row) {
        return new PersonName(row.required("氏", 60), row.required("名", 60), row.required("氏かな", 60), row.required("名かな", 60));
    }
}
