package org.gijido.directory;

/** A name as the person writes it, and its reading in kana. */
public record PersonName(String family, String given, String familyKana, String givenKana) {

    /** 福島 太郎: the space lets a stamp find the family name. */
    public String full() {
        return family + " " + given;
    }

    public String kana() {
        return familyKana + " " + givenKana;
    }
}
