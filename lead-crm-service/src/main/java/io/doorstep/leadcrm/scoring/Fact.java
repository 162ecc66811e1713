package io.doorstep.leadcrm.scoring;

import org.jspecify.annotations.Nullable;

/// Everything that a score may look at: what somebody did and asked, never who they are. What is not in this list
/// cannot become part of a score, by whatever way scores are made.
public enum Fact {
    PHONE(Kind.SIGN, "A phone number was left", "No phone number was left"),
    EMAIL(Kind.SIGN, "An e-mail address was left", "No e-mail address was left"),
    MESSAGE(Kind.SIGN, "A message was written", "No message was written"),
    ASKS_FOR_A_VISIT(Kind.SIGN, "The message asks for a visit or a call", "No visit or call was asked for"),
    SPEAKS_OF_MONEY(Kind.SIGN, "The message speaks of a budget, an offer or a loan", "Nothing was said of money"),
    MARKETING_CONSENT(Kind.SIGN, "The person agreed to hear from us", "The person did not agree to hear from us"),
    MATERIAL_REQUESTED(Kind.SIGN, "A brochure was asked for", "No brochure was asked for"),
    NO_EMAILS(Kind.SIGN, "E-mails were declined", "E-mails were not declined"),
    NO_CALLS(Kind.SIGN, "Calls were declined", "Calls were not declined"),
    PROPERTIES(Kind.NUMBER, "Properties asked about: %s", "No property was asked about"),
    ENQUIRIES(Kind.NUMBER, "Enquiries so far: %s", "There was no enquiry"),
    VISITS(Kind.NUMBER, "Visits to the site: %s", "Visits to the site are not known"),
    SECONDS_ON_SITE(Kind.NUMBER, "Seconds on the site: %s", "The time on the site is not known"),
    PAGES_PER_VISIT(Kind.NUMBER, "Pages looked at in a visit: %s", "The pages looked at are not known"),
    QUESTIONS_ANSWERED(Kind.NUMBER, "Questions answered of their own accord: %s", "No questions were put"),
    QUESTIONS_LEFT_OPEN(Kind.NUMBER, "Questions left open: %s", "No questions were put"),
    SOURCE(Kind.WORD, "Came by way of %s", "It is not known by which way they came"),
    ENTRY(Kind.WORD, "Came in through %s", "It is not known where they came in"),
    LAST_ACTIVITY(Kind.WORD, "The last thing that happened: %s", "It is not known what happened last"),
    /// An answer counts only as far as a criterion of the business names it, with its reason.
    ANSWER(Kind.ANSWER, "The answer «%s» was given", "The answer was not given"),
    /// Looked at by learned scores alone: what was true of last year's leads need not be true of this year's.
    ARRIVAL(Kind.TIME, "When it was asked", "When it was asked");

    /// What sort of thing a fact is.
    enum Kind {
        SIGN,
        NUMBER,
        WORD,
        ANSWER,
        TIME
    }

    private final Kind kind;
    private final String there;
    private final String absent;

    Fact(Kind kind, String there, String absent) {
        this.kind = kind;
        this.there = there;
        this.absent = absent;
    }

    Kind kind() {
        return kind;
    }

    String description() {
        return there.replace(": %s", "").replace("%s", "…");
    }

    /// In words for people.
    ///
    /// @param value absent when it is not so, or not known
    String told(@Nullable String value) {
        return value == null ? absent : there.formatted(value);
    }
}
