package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.util.Version;
import org.springframework.util.FileSystemUtils;

/// B8: words in a box at a price among a million listings of one business, beside Lucene alone and PostgreSQL's own
/// full text; what looking up by meaning adds; and how soon a new listing is found.
final class SearchBench {

    private static final int COMPARED = 300;
    private static final String WORDS = "words";
    private static final String MEANING = "meaning";
    private static final String BOTH = "both";

    private final DrawnListings listings;
    private final int count;

    private SearchBench(DrawnListings listings, int count) {
        this.listings = listings;
        this.count = count;
    }

    static boolean run(Pace pace) throws Exception {
        Optional<DrawnListings> listings = DrawnListings.find();
        return listings.isPresent()
                && new SearchBench(listings.get(), pace == Pace.FULL ? 1_000_000 : 20_000).measure(pace);
    }

    private boolean measure(Pace pace) throws Exception {
        Installation installation = Installation.ofEnvironment();
        Business business = LoadedBusiness.of(installation, listings, count);
        UUID tenant = UUID.fromString(business.organizationId());
        Api service = business.owner()
                .to(Objects.requireNonNull(installation.services().get("property")));
        PlatformProcess property = PlatformProcess.find("property");
        Path folder = Files.createTempDirectory("doorstep-search");
        try (var backends = Backends.of("property");
                var lucene = LuceneFloor.of(folder.resolve("lucene"), tenant.toString(), listings, count);
                var postgres = PostgresUnderTest.start(folder)) {
            System.out.printf(
                    "B8 search among %,d listings, beside Lucene %s and PostgreSQL %s%n",
                    count, Version.LATEST, postgres.version().orElseThrow());
            System.out.println("flags   " + String.join(" ", property.flags()));
            List<CpuTime> processes = List.of(property.cpu(), backends);
            List<SearchPeer> sides = new ArrayList<>();
            for (String by : List.of(WORDS, MEANING, BOTH)) {
                sides.add(new PropertySearch(service, by, processes));
            }
            sides.add(lucene);
            postgres.load(tenant, listings.first(count));
            sides.add(PostgresPeer.of(PostgresPeer.Kind.GIN, postgres.connect(), tenant));
            if (PostgresUnderTest.hasRum()) {
                sides.add(PostgresPeer.of(PostgresPeer.Kind.RUM, postgres.connect(), tenant));
            } else {
                System.out.println("RUM is left out: there is none; apt-get install postgresql-15-rum brings it.");
            }
            if (!allFindTheSame(sides)) {
                return false;
            }
            Quiet.await("the vectors of all texts", property.cpu());
            pace.awaitQuiet();
            SearchRounds rounds = new SearchRounds(sides, this::question);
            rounds.run(pace.warmUp, pace.round * 3 / 4, pace.pairs);
            boolean reached = judge(rounds);
            return new Freshness(service).measure(pace.round * 2) && reached;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private TermSearch question(long number) {
        Random chance = new Random(number);
        return TermSearch.like(listings.get(chance.nextInt(count)), chance);
    }

    /// Those that look words up have to agree before anything is said of their speed.
    private boolean allFindTheSame(List<SearchPeer> sides) {
        List<SearchPeer> byWords = sides.stream()
                .filter(side -> !side.name().equals(MEANING) && !side.name().equals(BOTH))
                .toList();
        long all = 0;
        for (int number = 0; number < COMPARED; number++) {
            TermSearch question = question(number);
            Found ours = byWords.getFirst().find(question);
            all += ours.total();
            for (SearchPeer peer : byWords) {
                Found theirs = peer.find(question);
                if (!ours.agreesWith(theirs)) {
                    System.out.printf(
                            "The run is void: of %s we find %,d and %s %,d, or others.%n",
                            question, ours.total(), peer.name(), theirs.total());
                    return false;
                }
            }
        }
        System.out.printf("same    %,d found to %d questions by each side%n", all, COMPARED);
        return true;
    }

    private static boolean judge(SearchRounds rounds) {
        List<Claim> claims = new ArrayList<>(List.of(
                Claim.atMost(
                        2.5, "p95, words ÷ Lucene", rounds.p95(WORDS, List.of("Lucene")), rounds.sameP95("Lucene")),
                Claim.atMost(
                        1.6,
                        "p95, both ÷ the slower of words and meaning",
                        rounds.p95(BOTH, List.of(WORDS, MEANING)),
                        rounds.sameP95(BOTH)),
                Claim.atLeast(8, "CPU, GIN ÷ words", rounds.cost("GIN", WORDS), rounds.sameCost("GIN"))));
        if (PostgresUnderTest.hasRum()) {
            claims.add(Claim.atLeast(2, "CPU, RUM ÷ words", rounds.cost("RUM", WORDS), rounds.sameCost("RUM")));
        }
        claims.forEach(System.out::println);
        return claims.stream().allMatch(Claim::isReached);
    }
}
