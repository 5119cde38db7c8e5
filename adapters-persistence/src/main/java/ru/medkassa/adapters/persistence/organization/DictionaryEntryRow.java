package ru.medkassa.adapters.persistence.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** The row of one code and its meaning, the name of an enum's constant. */
@Entity
@Table(name = "dictionary_entry")
class DictionaryEntryRow {

    @EmbeddedId
    private Key key;

    private String meaning;

    protected DictionaryEntryRow() {}

    DictionaryEntryRow(Key key, Enum<?> meaning) {
        this.key = key;
        this.meaning = meaning.name();
    }

    boolean isOf(DictionaryName dictionary) {
        return key.dictionary() == dictionary;
    }

    BigDecimal code() {
        return key.code();
    }

    String meaning() {
        return meaning;
    }

    /** Its primary key. */
    @Embeddable
    record Key(
            long organizationId,
            @Enumerated(EnumType.STRING) DictionaryName dictionary,
            @Column(precision = 11, scale = 1) BigDecimal code)
            implements Serializable {}
}
