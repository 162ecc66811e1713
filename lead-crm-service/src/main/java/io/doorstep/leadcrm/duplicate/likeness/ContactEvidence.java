package io.doorstep.leadcrm.duplicate.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What e-mail addresses and phone numbers say that are not the same: of all of both, the two that fit best.
final class ContactEvidence {

    private static final ToDoubleFunction<Evidence> WEIGHT = Evidence::bits;

    private ContactEvidence() {}

    static List<Evidence> weigh(Description a, Description b) {
        List<Evidence> found = new ArrayList<>(2);
        best(a.emails(), b.emails(), ContactEvidence::emails).ifPresent(found::add);
        best(a.phones(), b.phones(), ContactEvidence::phones).ifPresent(found::add);
        return found;
    }

    private static Optional<Evidence> best(List<String> all, List<String> others, Comparison comparison) {
        return all.stream()
                .flatMap(one -> others.stream().map(other -> comparison.of(one, other)))
                .max(Comparator.comparingDouble(WEIGHT));
    }

    private static Evidence emails(String a, String b) {
        if (Spelling.oneSlipApart(a, b)) {
            return Sign.LIKE_EMAIL.usual();
        }
        Mailbox one = Mailbox.of(a);
        boolean same = !one.isRole() && one.name().equals(Mailbox.of(b).name());
        return (same ? Sign.SAME_MAILBOX_NAME : Sign.OTHER_EMAIL).usual();
    }

    private static Evidence phones(String a, String b) {
        if (PhoneTail.of(a).equals(PhoneTail.of(b))) {
            return Sign.SAME_PHONE_TAIL.usual();
        }
        return (Spelling.oneSlipApart(a, b) ? Sign.LIKE_PHONE : Sign.OTHER_PHONE).usual();
    }

    private interface Comparison {
        Evidence of(String one, String other);
    }
}
