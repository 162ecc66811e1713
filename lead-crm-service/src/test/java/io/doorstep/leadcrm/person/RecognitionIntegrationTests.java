package io.doorstep.leadcrm.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecognitionIntegrationTests extends CrmTest {

    private static final int ROUNDS = 20;
    private static final int AT_ONCE = 50;

    private static final List<String> EMAILS =
            List.of("Jane%d@Example.com", " jane%d@example.com", "JANE%d@EXAMPLE.COM", "Jane <jane%d@example.com>");
    private static final List<String> PHONES =
            List.of("206555%04d", "(206) 555-%04d", "+1 206 555 %04d", "206.555.%04d");

    /// LEAD-34
    @Test
    void fiftyParallelEnquiriesInDifferentFormattingMakeOnePersonAndOneLead() throws Exception {
        Business business = aBusiness();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                int number = round;
                List<Callable<Answer>> everybody = IntStream.range(0, AT_ONCE)
                        .<Callable<Answer>>mapToObj(i -> () -> business.fillInForm(enquiry(number, i)))
                        .toList();
                Set<UUID> leads = crowd.invokeAll(everybody).stream()
                        .map(Future::resultNow)
                        .map(Answer::id)
                        .collect(Collectors.toSet());
                assertThat(leads).as("round %s", round).hasSize(1);
            }
        }
        assertThat(business.get("/api/v1/leads?limit=200").items()).hasSize(ROUNDS);
        assertThat(business.get("/api/v1/people/duplicates").items()).isEmpty();
        assertThat(events.await("lead.captured", business.id(), ROUNDS)).hasSize(ROUNDS);
    }

    /// Some give both contacts, some only the phone: whoever comes first, it is one person in the end.
    private static Map<String, String> enquiry(int round, int i) {
        String phone = PHONES.get(i % PHONES.size()).formatted(100 + round);
        String email = EMAILS.get(i / PHONES.size() % EMAILS.size()).formatted(round);
        return i % 5 == 0 ? Map.of("phone", phone) : Map.of("email", email, "phone", phone);
    }
}
