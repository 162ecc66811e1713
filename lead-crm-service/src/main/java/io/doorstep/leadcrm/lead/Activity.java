package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.scoring.Fact;
import io.doorstep.leadcrm.scoring.LeadFacts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody did before they asked, as a website or another system saw it; what is absent is not known.
///
/// @param entry where they came in, such as `landing-page` or `import`
/// @param last the last thing that happened, such as `email-opened`
/// @param answers the question's name to the answer, which is empty when the question was left open
public record Activity(
        @Nullable String entry,
        @Nullable String last,
        @Nullable Integer visits,
        @Nullable Integer secondsOnSite,
        @Nullable Double pagesPerVisit,
        boolean materialRequested,
        boolean noEmails,
        boolean noCalls,
        Map<String, String> answers) {

    /// Tells a score what it may look at.
    public LeadFacts.Draft addTo(LeadFacts.Draft facts) {
        return facts.word(Fact.ENTRY, entry)
                .word(Fact.LAST_ACTIVITY, last)
                .number(Fact.VISITS, visits)
                .number(Fact.SECONDS_ON_SITE, secondsOnSite)
                .number(Fact.PAGES_PER_VISIT, pagesPerVisit)
                .sign(Fact.MATERIAL_REQUESTED, materialRequested)
                .sign(Fact.NO_EMAILS, noEmails)
                .sign(Fact.NO_CALLS, noCalls)
                .answers(answers);
    }
}
