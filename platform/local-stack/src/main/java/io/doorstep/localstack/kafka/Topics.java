package io.doorstep.localstack.kafka;

import io.doorstep.localstack.ground.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// A topic for each kind of aggregate, and beside it the topic of its dead letters.
final class Topics {

    static final int PARTITIONS = 12;
    static final String DEAD_LETTERS = ".dlt";

    private static final List<String> NAMES = List.of(
            "leads",
            "listings",
            "organizations",
            "conversations",
            "campaigns",
            "messages",
            "subscriptions",
            "orders",
            "usage",
            "audit");
    private static final int TIMEOUT = (int) Duration.ofSeconds(3).toMillis();

    private final String address;

    Topics(String address) {
        this.address = address;
    }

    static List<String> all() {
        return Stream.concat(NAMES.stream(), NAMES.stream().map(name -> name + DEAD_LETTERS))
                .toList();
    }

    void make() {
        try (Admin admin = connect(TIMEOUT * 10)) {
            Set<String> known = admin.listTopics().names().get();
            List<NewTopic> missing = all().stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
                    .toList();
            if (!missing.isEmpty()) {
                admin.createTopics(missing).all().get();
            }
        } catch (ExecutionException e) {
            throw new Refusal("Kafka's topics cannot be made: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while Kafka's topics were made.", e);
        }
    }

    boolean brokerAnswers() {
        String[] hostAndPort = address.split(":");
        if (!Reach.listens(hostAndPort[0], Integer.parseInt(hostAndPort[1]))) {
            return false;
        }
        try (Admin admin = connect(TIMEOUT)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin connect(int timeout) {
        return Admin.create(Map.of(
                "bootstrap.servers", address,
                "request.timeout.ms", timeout,
                "default.api.timeout.ms", timeout));
    }
}
