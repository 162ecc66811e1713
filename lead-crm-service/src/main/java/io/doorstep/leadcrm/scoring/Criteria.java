package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.LeadFacts.Answer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a business gives points for.
///
/// @param version counts the changes; 0 while it goes by the defaults
record Criteria(int version, List<Criterion> list) {

    private static final int LOWEST = 0;
    private static final int HIGHEST = 100;

    /// What is good to know of a buyer of property anywhere.
    static final Criteria DEFAULT = new Criteria(
            0,
            List.of(
                    Criterion.sign("REACHABLE_BY_PHONE", Fact.PHONE, 25, "A phone number was left"),
                    Criterion.sign("REACHABLE_BY_EMAIL", Fact.EMAIL, 10, "An e-mail address was left"),
                    Criterion.atLeast("ASKED_ABOUT_A_PROPERTY", Fact.PROPERTIES, 1, 20, "The enquiry names a property"),
                    Criterion.atLeast(
                            "COMPARES_PROPERTIES", Fact.PROPERTIES, 2, 5, "The enquiry names several properties"),
                    Criterion.sign(
                            "WANTS_A_VISIT", Fact.ASKS_FOR_A_VISIT, 15, "The message asks for a visit or a call"),
                    Criterion.sign(
                            "SPEAKS_OF_MONEY",
                            Fact.SPEAKS_OF_MONEY,
                            10,
                            "The message speaks of a budget, an offer or a loan"),
                    Criterion.sign("WROTE_A_MESSAGE", Fact.MESSAGE, 5, "A message was written"),
                    Criterion.atLeast("CAME_BACK", Fact.ENQUIRIES, 2, 15, "The person has asked before"),
                    Criterion.word("WAS_REFERRED", Fact.SOURCE, "referral", 10, "Somebody recommended us"),
                    Criterion.word("TALKED_TO_US", Fact.SOURCE, "chat", 5, "The contact comes out of a conversation"),
                    Criterion.sign("WANTS_NEWS", Fact.MARKETING_CONSENT, 5, "The person agreed to hear from us")));

    Score score(LeadFacts facts) {
        List<ScoreFactor> factors = list.stream()
                .filter(criterion -> criterion.isMetBy(facts))
                .map(Criterion::asFactor)
                .toList();
        int sum = factors.stream().mapToInt(ScoreFactor::points).sum();
        return new Score(Math.clamp(sum, LOWEST, HIGHEST), factors);
    }

    /// The only answers of people that are looked at and kept.
    Set<Answer> answers() {
        return list.stream().flatMap(Criterion::answers).collect(Collectors.toUnmodifiableSet());
    }
}
