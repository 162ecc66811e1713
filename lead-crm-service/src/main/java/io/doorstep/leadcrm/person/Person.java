package io.doorstep.leadcrm.person;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Person extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable String name;

    /// The name as it is searched: in lower case.
    private @Nullable String nameKey;

    /// The surname as it is searched: in lower case, the last word of a name in one piece.
    private @Nullable String familyKey;

    private @Nullable String givenName;
    private @Nullable String familyName;
    private @Nullable LocalDate birthDate;

    /// Who this person turned out to be.
    private @Nullable UUID mergedInto;

    /// Since when nobody knows of this person any more, whom only a mistaken list had.
    private @Nullable Instant takenBackAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Column
    private Instant updatedAt;

    protected Person() {}

    Person(UUID id, @Nullable String name, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        if (name != null) {
            rename(name);
        }
    }

    void rename(String newName) {
        name = newName;
        nameKey = newName.toLowerCase(Locale.ROOT);
        familyKey = nameKey.substring(nameKey.lastIndexOf(' ') + 1);
    }

    void describe(PersonDetails details, Instant now) {
        givenName = details.givenName();
        familyName = details.familyName();
        birthDate = details.birthDate();
        String whole = details.wholeName();
        name = null;
        nameKey = null;
        familyKey = null;
        if (whole != null) {
            rename(whole);
        }
        familyKey = familyName == null ? familyKey : familyName.toLowerCase(Locale.ROOT);
        touch(now);
    }

    void mergeInto(UUID survivor, Instant now) {
        mergedInto = survivor;
        touch(now);
    }

    void standAgain(Instant now) {
        mergedInto = null;
        touch(now);
    }

    /// Something that belongs to the person changed.
    void touch(Instant now) {
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    @Nullable
    String name() {
        return name;
    }

    PersonDetails details() {
        return new PersonDetails(name, givenName, familyName, birthDate);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
