package io.doorstep.leadcrm.enrichment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is taken of somebody, the whole list: nothing of sex, age, income, origin or belief is asked for or kept.
enum FactKind {
    NAME(false, "full_name"),
    JOB_TITLE(false, "job_title"),
    COMPANY(false, "job_company_name"),
    COMPANY_WEBSITE(true, "job_company_website"),
    LINKEDIN(true, "linkedin_url"),
    LOCATION(false, "location_name"),
    EMAIL(true, "work_email", "personal_emails"),
    PHONE(true, "mobile_phone", "phone_numbers");

    private final boolean inLowerCase;
    private final List<String> fields;

    FactKind(boolean inLowerCase, String... fields) {
        this.inLowerCase = inLowerCase;
        this.fields = List.of(fields);
    }

    /// Whether it is an address of some sort, whose letters mean the same in both cases.
    boolean inLowerCase() {
        return inLowerCase;
    }

    /// Where the provider keeps it.
    List<String> fields() {
        return fields;
    }

    /// All that the provider is to answer.
    static String allFields() {
        return Arrays.stream(values()).flatMap(kind -> kind.fields.stream()).collect(Collectors.joining(","));
    }

    /// What a match must have at least one of, as a name alone is not paid for.
    static String anyNewFact() {
        return Arrays.stream(values())
                .filter(kind -> kind != NAME)
                .flatMap(kind -> kind.fields.stream())
                .collect(Collectors.joining(" OR "));
    }
}
