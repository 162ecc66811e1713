package io.doorstep.leadcrm.analytics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What is worth a sentence; the one list of rules.
record InsightRules(Period period) {

    /// Of fewer leads a share says nothing.
    private static final long ENOUGH = 10;

    private static final long NOTABLE_BASIS_POINTS = 2_000;
    private static final long PER_CENT = 100;
    private static final long SECONDS_OF_MINUTE = 60;

    /// Leads became more or fewer by a fifth.
    Optional<Insight> volume(LeadGroup now, LeadGroup before) {
        long change = Math.abs(now.leads() - before.leads());
        if (before.leads() < ENOUGH || BasisPoints.of(change, before.leads()) < NOTABLE_BASIS_POINTS) {
            return Optional.empty();
        }
        String sentence = "%d leads were captured, %d %% %s than the %d of the period before."
                .formatted(
                        now.leads(),
                        BasisPoints.of(change, before.leads()) / PER_CENT,
                        now.leads() > before.leads() ? "more" : "fewer",
                        before.leads());
        return Optional.of(new Insight(
                "volume", sentence, Metric.LEADS_CAPTURED.key(), "", now.leads(), before.leads(), records("")));
    }

    /// A fifth of the leads was not contacted.
    Optional<Insight> neglect(LeadGroup now) {
        long waiting = now.leads() - now.contacted();
        if (now.leads() < ENOUGH || BasisPoints.of(waiting, now.leads()) < NOTABLE_BASIS_POINTS) {
            return Optional.empty();
        }
        String sentence = "%d of %d leads have not been contacted.".formatted(waiting, now.leads());
        return Optional.of(new Insight(
                "neglect",
                sentence,
                Metric.LEADS_CONTACTED.key(),
                "",
                waiting,
                now.leads(),
                records("&contacted=false")));
    }

    /// Half of the leads waited longer than before, by a fifth.
    Optional<Insight> speed(LeadGroup now, LeadGroup before) {
        Long median = now.medianSeconds();
        Long former = before.medianSeconds();
        if (median == null || former == null || now.contacted() < ENOUGH || before.contacted() < ENOUGH) {
            return Optional.empty();
        }
        if (median <= former || BasisPoints.of(median - former, former) < NOTABLE_BASIS_POINTS) {
            return Optional.empty();
        }
        String sentence = "Half of the contacted leads waited longer than %d minutes; in the period before it was %d."
                .formatted(median / SECONDS_OF_MINUTE, former / SECONDS_OF_MINUTE);
        return Optional.of(new Insight(
                "speed", sentence, Derived.SPEED_MEDIAN.key(), "", median, former, address("speed-to-lead", "")));
    }

    /// A source's leads are won twice as often, or half as often, as all.
    Optional<Insight> source(LeadGroup source, LeadGroup all) {
        long its = source.conversionBasisPoints();
        long usual = all.conversionBasisPoints();
        if (source.leads() < ENOUGH || usual == 0 || its < 2 * usual && 2 * its > usual) {
            return Optional.empty();
        }
        String sentence = "Of %d leads from %s, %d were won: %s as of all leads."
                .formatted(
                        source.leads(),
                        source.key(),
                        source.won(),
                        its >= 2 * usual ? "at least twice as many" : "at most half as many");
        String which = "&source=" + URLEncoder.encode(source.key(), StandardCharsets.UTF_8);
        return Optional.of(
                new Insight("source", sentence, Derived.CONVERSION.key(), source.key(), its, usual, records(which)));
    }

    private String records(String which) {
        return address("records", which);
    }

    private String address(String report, String which) {
        return "/api/v1/analytics/%s?from=%s&to=%s%s".formatted(report, period.from(), period.to(), which);
    }
}
