package io.doorstep.tablekit.importing;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on its way in, and how far it got.
@MappedSuperclass
public abstract class FileImport extends TenantOwned {

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String fileName;

    @Column
    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private @Nullable Long total;
    private long rowsDone;
    private int attempts;
    private @Nullable String failure;
    private @Nullable String requestedBy;

    @Column
    private Instant startedAt;

    private @Nullable Instant finishedAt;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected FileImport() {}

    /// @param fileName cut where it is longer than a name can be
    protected FileImport(ImportId id, String fileName, @Nullable String requestedBy, Instant now) {
        this.id = id.value();
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.status = ImportStatus.QUEUED;
        this.requestedBy = requestedBy;
        this.startedAt = now;
    }

    public ImportId id() {
        return new ImportId(id);
    }

    public String fileName() {
        return fileName;
    }

    public ImportStatus status() {
        return status;
    }

    /// @return rows of the file; absent until they were counted
    public @Nullable Long total() {
        return total;
    }

    public long rowsDone() {
        return rowsDone;
    }

    /// How often it was begun since a portion got in.
    public int attempts() {
        return attempts;
    }

    /// Why it ended before its time.
    public @Nullable String failure() {
        return failure;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public void begin(long rows) {
        status = ImportStatus.RUNNING;
        total = rows;
        attempts++;
    }

    /// The place up to which the file is in, in the same transaction as what came of it.
    protected void moveTo(long row) {
        if (row > rowsDone) {
            attempts = 0;
        }
        rowsDone = row;
    }

    public void end(ImportStatus with, @Nullable String why, Instant now) {
        status = with;
        failure = why;
        finishedAt = now;
    }

    public void beginUndoing() {
        status = ImportStatus.UNDOING;
    }
}
