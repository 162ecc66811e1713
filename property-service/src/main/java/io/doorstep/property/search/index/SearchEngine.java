package io.doorstep.property.search.index;

import java.util.Set;
import java.util.UUID;

/// What finds listings of the bound tenant, and follows the database.
public interface SearchEngine {

    /// Brings in what was committed; what takes longer than a search can wait for is done behind its back.
    IndexView look();

    /// Brings in what was committed, so that the next search need not.
    void follow();

    /// Forgets what it knows of the tenant's index; the next use finds it again, in the language of that hour.
    void putAway();

    /// Deletes the tenant's index; the next use makes it anew from the database.
    void throwAway();

    /// Computes the meaning of a portion of the texts that are new.
    MeaningProgress understandSome();

    /// The tenants whose indexes are in use.
    Set<UUID> openOnes();

    /// What has to be done from time to time, whoever searches.
    void lookAfterAll();
}
