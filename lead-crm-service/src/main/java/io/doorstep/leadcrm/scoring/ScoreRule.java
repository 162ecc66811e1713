package io.doorstep.leadcrm.scoring;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Every rule of the score: its name, its points and what we say about it.
enum ScoreRule {
    REACHABLE_BY_PHONE(25, "A phone number was left", ScoredEnquiry::phone),
    REACHABLE_BY_EMAIL(10, "An e-mail address was left", ScoredEnquiry::email),
    ASKED_ABOUT_A_PROPERTY(20, "The enquiry names a property", enquiry -> enquiry.properties() > 0),
    COMPARES_PROPERTIES(5, "The enquiry names several properties", enquiry -> enquiry.properties() > 1),
    WANTS_A_VISIT(15, "The message asks for a visit or a call", enquiry -> enquiry.asksFor(Words.VISIT)),
    SPEAKS_OF_MONEY(10, "The message speaks of a budget, an offer or a loan", enquiry -> enquiry.asksFor(Words.MONEY)),
    WROTE_A_MESSAGE(5, "A message was written", enquiry -> enquiry.message() != null),
    CAME_BACK(15, "The person has asked before", enquiry -> enquiry.enquiries() > 1),
    WAS_REFERRED(10, "Somebody recommended us", enquiry -> enquiry.source().equals("referral")),
    TALKED_TO_US(5, "The contact comes out of a conversation", enquiry -> enquiry.source()
            .equals("chat")),
    WANTS_NEWS(5, "The person agreed to hear from us", ScoredEnquiry::marketingConsent);

    private final int points;
    private final String because;
    private final Predicate<ScoredEnquiry> applies;

    ScoreRule(int points, String because, Predicate<ScoredEnquiry> applies) {
        this.points = points;
        this.because = because;
        this.applies = applies;
    }

    boolean appliesTo(ScoredEnquiry enquiry) {
        return applies.test(enquiry);
    }

    ScoreFactor asFactor() {
        return new ScoreFactor(name(), points, because);
    }

    /// Words that show what somebody is after.
    static final class Words {
        static final Pattern VISIT = words("visit|view|viewing|viewings|tour|showing|see it|see the|call|appointment");
        static final Pattern MONEY = words("budget|offer|cash|loan|mortgage|finance|pre-?approved|price");

        private Words() {}

        private static Pattern words(String alternatives) {
            return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
        }
    }
}
