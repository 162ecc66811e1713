package io.doorstep.property.portal;

import io.doorstep.kit.ids.Ids;
import io.doorstep.property.portal.PortalOutcome.Added;
import io.doorstep.property.portal.PortalOutcome.Changed;
import io.doorstep.property.portal.PortalOutcome.Full;
import io.doorstep.property.portal.PortalOutcome.NameTaken;
import io.doorstep.property.portal.PortalOutcome.NoSuchPortal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the portals of a business: adds them, changes them, gives them new addresses, and leaves them.
@Component
@Transactional
class KeepPortals {

    static final int MOST = 20;

    private final Portals portals;
    private final PortalAddresses addresses;
    private final Ids ids;
    private final InstantSource clock;

    KeepPortals(Portals portals, PortalAddresses addresses, Ids ids, InstantSource clock) {
        this.portals = portals;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<PortalView> find(UUID id) {
        return portals.find(id).map(this::view);
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<PortalView> list(UUID before, int limit) {
        return portals.list(before, Limit.of(limit)).stream().map(this::view).toList();
    }

    PortalOutcome add(PortalDraft draft) {
        Optional<Portal> namesake = portals.findByName(draft.name());
        if (namesake.isPresent()) {
            return new NameTaken(draft.name(), namesake.get().id());
        }
        if (portals.count() >= MOST) {
            return new Full(MOST);
        }
        return new Added(view(portals.saveAndFlush(new Portal(ids.next(), draft, clock.instant()))));
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    PortalOutcome change(UUID id, PortalDraft draft, IntConsumer precondition) {
        Portal portal = portals.findToChange(id).orElse(null);
        if (portal == null) {
            return new NoSuchPortal(id);
        }
        precondition.accept(portal.version());
        Optional<Portal> namesake =
                portals.findByName(draft.name()).filter(found -> !found.id().equals(id));
        if (namesake.isPresent()) {
            return new NameTaken(draft.name(), namesake.get().id());
        }
        portal.become(draft);
        return new Changed(view(portals.saveAndFlush(portal)));
    }

    /// Gives it a new address; the one before leads nowhere from then on.
    PortalOutcome move(UUID id) {
        Portal portal = portals.findToChange(id).orElse(null);
        if (portal == null) {
            return new NoSuchPortal(id);
        }
        portal.move();
        return new Changed(view(portals.saveAndFlush(portal)));
    }

    /// @return whether there was one
    boolean leave(UUID id, IntConsumer precondition) {
        Optional<Portal> portal = portals.findToChange(id);
        portal.ifPresent(left -> {
            precondition.accept(left.version());
            portals.delete(left);
        });
        return portal.isPresent();
    }

    private PortalView view(Portal portal) {
        return portal.view(addresses.of(portal));
    }
}
