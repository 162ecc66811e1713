package io.doorstep.leadcrm.erasure;

import java.util.List;

/// What kind of facts is held of people who ask, in all services together, as the categories of the law on consumers'
/// privacy go. Nothing of any of them is sold, or shared for advertising.
///
/// @param kept for how long
record HeldCategory(
        String category, List<String> facts, String purpose, String source, List<String> disclosedTo, String kept) {

    private static final String BUSINESS = "the business that was asked";
    private static final String PARTNERS = "partners whom the business has connected, unless the person objected";
    private static final String AS_PEOPLE = "as long as the business keeps people, or until they are erased";

    private static final List<HeldCategory> ALL = List.of(
            new HeldCategory(
                    "identifiers",
                    List.of(
                            "names",
                            "e-mail addresses",
                            "telephone numbers",
                            "postal addresses",
                            "date of birth",
                            "names in channels and numbers in other systems"),
                    "To know who asks, to answer, and to know somebody again who asks twice.",
                    "the person, or a file or system of the business",
                    List.of(BUSINESS, PARTNERS, "the providers of mail and telephony"),
                    AS_PEOPLE),
            new HeldCategory(
                    "enquiries",
                    List.of(
                            "what was asked, from where and for which property",
                            "the stages that it went through",
                            "notes",
                            "follow-ups",
                            "appointments, and what was said of homes that were shown"),
                    "To do what was asked for.",
                    "the person, and the members of the business who care for them",
                    List.of(BUSINESS, PARTNERS),
                    AS_PEOPLE),
            new HeldCategory(
                    "conversations",
                    List.of("what was said in chats", "calls with their times and recordings"),
                    "To answer, and to go on where the talk ended.",
                    "the person",
                    List.of(
                            BUSINESS,
                            "the provider of telephony",
                            "the provider of the language model, where one is used"),
                    "as long as the business keeps conversations and people"),
            new HeldCategory(
                    "messages",
                    List.of(
                            "what was sent and when",
                            "what was opened and clicked",
                            "addresses that are not written to"),
                    "To write only to who wants it, and to see whether it arrived.",
                    "the sending, and the program in which the person reads",
                    List.of(BUSINESS, "the provider of mail"),
                    AS_PEOPLE),
            new HeldCategory(
                    "online-activity",
                    List.of(
                            "what was looked at before asking",
                            "campaigns that led here",
                            "as whom the website's analytics know the browser",
                            "address and browser with a consent"),
                    "To understand what is looked for, and to prove a consent.",
                    "the browser of the person",
                    List.of(BUSINESS, PARTNERS),
                    AS_PEOPLE),
            new HeldCategory(
                    "facts-said-by-others",
                    List.of(
                            "occupation and employer",
                            "the public profile",
                            "the place",
                            "further e-mail addresses and telephone numbers"),
                    "To know better who asks. Nobody is written to, recognised or scored by them.",
                    "a provider of such facts whom the business has connected; it is asked by name, address and number,"
                            + " unless the person objected",
                    List.of(BUSINESS),
                    AS_PEOPLE),
            new HeldCategory(
                    "inferences",
                    List.of(
                            "scores with their reasons",
                            "who may be the same person",
                            "who of the business takes care"),
                    "To care first for whom it matters most. A person decides, a score does not.",
                    "the facts above",
                    List.of(BUSINESS, PARTNERS),
                    AS_PEOPLE),
            new HeldCategory(
                    "consents",
                    List.of("what was agreed to, taken back and objected to, with its proof"),
                    "To act by it, and to prove it.",
                    "the person",
                    List.of(BUSINESS, PARTNERS),
                    "for good, after an erasure without a name"),
            new HeldCategory(
                    "records",
                    List.of("what members of the business did with all this"),
                    "To show who did what.",
                    "the use of the product",
                    List.of(BUSINESS),
                    "as long as the business keeps its log"));

    static List<HeldCategory> all() {
        return ALL;
    }
}
