package io.doorstep.systemtests.contracts;

import io.doorstep.systemtests.contracts.Mention.Way;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which services send and take which events.
///
/// @param overheard topics that a service hears as a whole, without a look at the type, by service
record EventFlows(
        SortedSet<EventFlow> sent, SortedSet<EventFlow> taken, SortedMap<String, SortedSet<String>> overheard) {

    private static final Pattern SPEAKS_OF_EVENTS =
            Pattern.compile("@OnEvent|@KafkaListener|new (OutgoingEvent|ProducerRecord|ContainerProperties)\\b");

    private static final Set<String> BOXES = Set.of("outbox", "inbox");

    static EventFlows in(Checkout checkout) {
        var flows = new EventFlows(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        List<Mention> ofTheKit = mentions(checkout.kit(), EventFlows::isForAll);
        List<Mention> aboutPersons = mentions(checkout.kit(), EventFlows::isAboutPersons);
        List<Mention> aboutCustomers = mentions(checkout.kit(), EventFlows::isAboutCustomers);
        List<Mention> aboutRetention = mentions(checkout.kit(), EventFlows::isAboutRetention);
        for (String service : checkout.services()) {
            mentions(checkout.folderOf(service), _ -> true).forEach(mention -> flows.add(service, mention));
            if (checkout.isBuiltOnTheKit(service)) {
                ofTheKit.forEach(mention -> flows.add(service, mention));
            }
            if (checkout.saysWhatItKeepsOfPersons(service)) {
                aboutPersons.forEach(mention -> flows.add(service, mention));
            }
            if (checkout.saysWhatItKeepsOfCustomers(service)) {
                aboutCustomers.forEach(mention -> flows.add(service, mention));
            }
            if (checkout.saysWhatItKeepsForAWhile(service)) {
                aboutRetention.forEach(mention -> flows.add(service, mention));
            }
        }
        return flows;
    }

    private static List<Mention> mentions(Path module, Predicate<Path> wanted) {
        return JavaSources.parse(module.resolve("src/main/java"), wanted.and(EventFlows::speaksOfEvents)).stream()
                .map(EventMentions::in)
                .flatMap(List::stream)
                .toList();
    }

    /// The part of the kit that works only for those who say what they keep of persons.
    private static boolean isAboutPersons(Path file) {
        return file.toString().contains("/kit/privacy/");
    }

    /// The part of the kit that works only for those who say what they keep of people who are no members.
    private static boolean isAboutCustomers(Path file) {
        return file.toString().contains("/kit/erasure/");
    }

    private static boolean isForAll(Path file) {
        return !isAboutPersons(file) && !isAboutCustomers(file) && !isAboutRetention(file);
    }

    /// The part of the kit that works only for those who say what they keep for a while.
    private static boolean isAboutRetention(Path file) {
        return file.toString().contains("/kit/retention/");
    }

    /// The kit's own boxes carry what others send and take.
    private static boolean speaksOfEvents(Path file) {
        return BOXES.stream().noneMatch(box -> file.toString().contains("/kit/" + box + "/"))
                && SPEAKS_OF_EVENTS.matcher(Checkout.read(file)).find();
    }

    private void add(String service, Mention mention) {
        if (mention.types().isEmpty()) {
            overheard.computeIfAbsent(service, _ -> new TreeSet<>()).add(mention.topic());
        }
        SortedSet<EventFlow> flows = mention.way() == Way.SENT ? sent : taken;
        mention.types().forEach(type -> flows.add(new EventFlow(service, mention.topic(), type)));
    }
}
