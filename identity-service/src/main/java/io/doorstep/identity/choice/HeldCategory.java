package io.doorstep.identity.choice;

import java.util.List;

/// What kinds of facts are held of members, as the categories of the law on consumers' privacy go. Nothing of any of
/// them is sold, or shared for advertising.
public enum HeldCategory {
    IDENTIFIERS(
            List.of("name", "e-mail address", "telephone number", "job title"),
            "To sign in, to be found by colleagues, and to be told what happens.",
            "the person, or the organization",
            List.of("the organization", "the provider of mail", "the provider of text messages"),
            "as long as the membership"),
    CREDENTIALS(
            List.of("password, as a hash", "second factor", "passkeys", "identities at providers"),
            "To prove who signs in.",
            "the person",
            List.of(),
            "as long as the account"),
    ONLINE_ACTIVITY(
            List.of("sessions with address and device", "use of API keys", "what was changed, read out and taken away"),
            "To keep accounts safe, and to show the organization who did what.",
            "the use of the product",
            List.of("the organization"),
            "as the organization has set it for its log; sessions as long as the membership"),
    LOCATION(
            List.of("the city of a session's address"),
            "To let people recognize a session that is not theirs.",
            "the address of the session",
            List.of(),
            "never stored"),
    PROFESSIONAL(
            List.of("roles", "teams", "affiliations", "leads and conversations that are assigned"),
            "To do the work of the organization.",
            "the organization",
            List.of("the organization"),
            "as long as the membership"),
    CONSENTS(
            List.of("what was agreed to and taken back, when and from where", "choices about privacy"),
            "To prove what was agreed to, and to act by it.",
            "the person",
            List.of(),
            "until the facts are erased");

    private final List<String> facts;
    private final String purpose;
    private final String source;
    private final List<String> disclosedTo;
    private final String kept;

    HeldCategory(List<String> facts, String purpose, String source, List<String> disclosedTo, String kept) {
        this.facts = facts;
        this.purpose = purpose;
        this.source = source;
        this.disclosedTo = disclosedTo;
        this.kept = kept;
    }

    public List<String> facts() {
        return facts;
    }

    public String purpose() {
        return purpose;
    }

    public String source() {
        return source;
    }

    public List<String> disclosedTo() {
        return disclosedTo;
    }

    public String kept() {
        return kept;
    }
}
