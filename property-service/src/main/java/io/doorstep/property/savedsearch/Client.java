package io.doorstep.property.savedsearch;

import java.util.UUID;

/// Whom a search belongs to.
public record Client(Kind kind, UUID id) {

    /// Who knows the client by that id.
    public enum Kind {
        /// A person of lead-crm.
        PERSON,
        /// A member of the organization, for themselves.
        MEMBER
    }
}
