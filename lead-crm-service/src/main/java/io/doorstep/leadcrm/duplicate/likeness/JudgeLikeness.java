package io.doorstep.leadcrm.duplicate.likeness;

import java.util.ArrayList;
import java.util.List;

/// Judges how probable it is that two descriptions are of one person.
///
/// It begins with the chance that two people picked at random are one: about one in all the people there are. Each sign
/// then adds its weight (Fellegi and Sunter 1969), agreement on a rare value more than on a common one (Winkler 1989).
/// People live together: an address by itself leaves it open who of them it is, a surname that a family shares hardly
/// says more, and a birth date may be that of twins.
public final class JudgeLikeness {

    private static final long FEWEST = 100;

    /// One in three or four who live together.
    private static final double UNDECIDED = -1.5;

    private final double prior;
    private final NameEvidence names;
    private final AddressEvidence addresses;
    private final BirthDateEvidence birthDates;

    public JudgeLikeness(Frequencies frequencies) {
        prior = -Math.log(Math.max(FEWEST, frequencies.people())) / Math.log(2);
        names = new NameEvidence(frequencies);
        addresses = new AddressEvidence(frequencies);
        birthDates = new BirthDateEvidence(frequencies);
    }

    public Likeness judge(Description a, Description b) {
        List<Evidence> found = new ArrayList<>(addresses.weigh(a.addresses(), b.addresses()));
        double home = bits(found);
        boolean sameHome = contains(found, Sign.SAME_STREET) || contains(found, Sign.LIKE_STREET);
        if (sameHome && prior + home > UNDECIDED) {
            found.add(new Evidence(Sign.SAME_HOME, UNDECIDED - prior - home));
        }
        List<Evidence> named = names.weigh(a, b, sameHome);
        found.addAll(named);
        if (a.birthDate() != null && b.birthDate() != null) {
            boolean maybeTwins = contains(named, Sign.SAME_FAMILY_NAME_AT_HOME);
            found.add(birthDates.weigh(a.birthDate(), b.birthDate(), maybeTwins));
        }
        found.addAll(ContactEvidence.weigh(a, b));
        return Likeness.of(prior, found);
    }

    private static boolean contains(List<Evidence> found, Sign sign) {
        return found.stream().anyMatch(evidence -> evidence.sign() == sign);
    }

    private static double bits(List<Evidence> found) {
        return found.stream().mapToDouble(Evidence::bits).sum();
    }
}
