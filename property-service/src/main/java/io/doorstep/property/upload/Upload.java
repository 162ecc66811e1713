package io.doorstep.property.upload;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.upload.reading.Field;
import io.doorstep.property.upload.reading.Idiom;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A text on its way to becoming a listing. It may name people, so the audit log hears of its acts and not of its
/// words.
@Entity
@Table(name = "property_upload")
@Unaudited
class Upload extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable String fileName;
    private String text;
    private @Nullable String locale;
    private @Nullable String currency;

    @Enumerated(EnumType.STRING)
    private UploadStatus status;

    @Convert(converter = DraftJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Draft draft;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leftOut;

    private boolean readByModel;
    private @Nullable String modelFailure;
    private int messages;
    private @Nullable UUID listingId;
    private @Nullable String createdBy;
    private Instant createdAt;
    private Instant updatedAt;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    @SuppressWarnings("NullAway.Init")
    Upload(UploadId id, UploadText given, Draft draft, @Nullable String createdBy, Instant now) {
        this.id = id.value();
        this.fileName = given.fileName();
        this.text = given.text();
        this.locale = given.locale();
        this.currency = given.currency();
        this.status = UploadStatus.READING;
        this.draft = draft;
        this.leftOut = List.of();
        this.createdBy = createdBy;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
    }

    UploadView view(List<Question> questions) {
        return new UploadView(
                new UploadId(id),
                version(),
                fileName,
                text,
                locale,
                currency,
                status,
                draft.listing(),
                draft.evidence(),
                questions,
                readByModel,
                modelFailure,
                listingId == null ? null : new ListingId(listingId),
                createdAt,
                updatedAt);
    }

    UploadId id() {
        return new UploadId(id);
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    String text() {
        return text;
    }

    Idiom idiom() {
        return Idiom.of(locale, currency);
    }

    UploadStatus status() {
        return status;
    }

    Draft draft() {
        return draft;
    }

    /// Of one that has become a listing.
    ListingId listing() {
        return new ListingId(Objects.requireNonNull(listingId, "A listed upload has a listing"));
    }

    /// Fields that nobody knows.
    Set<Field> leftOut() {
        return leftOut.stream().map(Field::valueOf).collect(Collectors.toSet());
    }

    void leaveOut(Field field) {
        Set<String> all = new TreeSet<>(leftOut);
        all.add(field.name());
        leftOut = List.copyOf(all);
    }

    void read(Draft read, UploadStatus next, Instant now) {
        draft = read;
        moveTo(next, now);
    }

    void noteModel(boolean helped, @Nullable String failure) {
        readByModel = helped;
        modelFailure = failure;
    }

    void becomeListing(ListingId listing, Instant now) {
        listingId = listing.value();
        moveTo(UploadStatus.LISTED, now);
    }

    /// @return the place of the next message
    int nextMessage() {
        return messages++;
    }

    private void moveTo(UploadStatus next, Instant now) {
        status = next;
        updatedAt = now.truncatedTo(ChronoUnit.MICROS);
    }
}
