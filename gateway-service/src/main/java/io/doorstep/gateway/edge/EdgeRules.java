package io.doorstep.gateway.edge;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What each business decided about who may reach it, and under which names; most decided nothing.
@Component
public class EdgeRules {

    private final Map<UUID, Rules> tenants = new ConcurrentHashMap<>();
    private final Map<String, Integer> origins = new ConcurrentHashMap<>();
    private final Map<String, Domain> domains = new ConcurrentHashMap<>();

    /// Takes effect with the next request.
    ///
    /// @param slug by which the business's public address is known
    /// @param networks from which its people and programs may call, such as `203.0.113.0/24`; empty for everywhere
    public synchronized void change(
            UUID tenant, String slug, List<String> origins, List<String> networks, List<String> domains) {
        Rules fresh = new Rules(
                Set.copyOf(origins), networks.stream().map(Network::parse).toList());
        Rules old = fresh.isEmpty() ? tenants.remove(tenant) : tenants.put(tenant, fresh);
        fresh.origins().forEach(origin -> this.origins.merge(origin, 1, Integer::sum));
        if (old != null) {
            old.origins().forEach(origin -> this.origins.computeIfPresent(origin, (_, uses) -> less(uses)));
        }
        this.domains.values().removeIf(domain -> domain.tenant().equals(tenant));
        domains.forEach(name -> this.domains.put(name, new Domain(tenant, slug)));
    }

    public boolean admitsAddress(UUID tenant, InetAddress address) {
        Rules rules = tenants.get(tenant);
        return rules == null
                || rules.networks().isEmpty()
                || rules.networks().stream().anyMatch(network -> network.holds(address));
    }

    /// Whether most requests can be spared the question.
    public boolean hasNetworks(UUID tenant) {
        Rules rules = tenants.get(tenant);
        return rules != null && !rules.networks().isEmpty();
    }

    /// Whether any business lets this site's scripts call.
    boolean isAdmittedBySomebody(String origin) {
        return origins.containsKey(origin);
    }

    /// @param otherwise where the business lists no sites
    boolean admitsOrigin(UUID tenant, String origin, boolean otherwise) {
        Rules rules = tenants.get(tenant);
        return rules == null || rules.origins().isEmpty()
                ? otherwise
                : rules.origins().contains(origin);
    }

    boolean haveDomains() {
        return !domains.isEmpty();
    }

    @Nullable
    String findSlugOf(String domain) {
        Domain found = domains.get(domain);
        return found == null ? null : found.slug();
    }

    private static @Nullable Integer less(int uses) {
        return uses == 1 ? null : uses - 1;
    }

    private record Rules(Set<String> origins, List<Network> networks) {

        boolean isEmpty() {
            return origins.isEmpty() && networks.isEmpty();
        }
    }

    private record Domain(UUID tenant, String slug) {}
}
