package io.doorstep.leadcrm.duplicate;

import io.doorstep.leadcrm.duplicate.CheckPerson.LikePerson;
import io.doorstep.leadcrm.person.PersonId;
import java.util.List;

/// Every way in which a check can end.
sealed interface CheckOutcome {

    /// One of the keys belongs to somebody.
    record KnownExactly(PersonId id, String by) implements CheckOutcome {}

    /// Nobody has the keys.
    ///
    /// @param likes who may be meant, the likeliest first
    record Checked(List<LikePerson> likes) implements CheckOutcome {}
}
