package io.doorstep.leadcrm.smartlist;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.Deleted;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.Kept;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.MayNotShare;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.NotFound;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.NotYours;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.TeamUnknown;
import io.doorstep.leadcrm.smartlist.SmartListOutcome.TooMany;
import io.doorstep.leadcrm.team.Teams;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and deletes lists. Everybody keeps the own ones; who may share keeps those that are shared as well.
@Component
@Transactional
class KeepSmartLists {

    private static final int MOST = 100;
    private static final String SHARE = "smart-list:share";

    private final SmartLists lists;
    private final ListReader reader;
    private final Teams teams;
    private final Ids ids;
    private final InstantSource clock;

    KeepSmartLists(SmartLists lists, ListReader reader, Teams teams, Ids ids, InstantSource clock) {
        this.lists = lists;
        this.reader = reader;
        this.teams = teams;
        this.ids = ids;
        this.clock = clock;
    }

    SmartListOutcome make(SmartListDraft draft) {
        UUID user = Caller.current().userId();
        if (lists.countByOwnerId(user) >= MOST) {
            return new TooMany(MOST);
        }
        return findObjection(draft).orElseGet(() -> kept(new SmartList(ids.next(), draft, user, clock.instant())));
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    SmartListOutcome change(UUID id, SmartListDraft draft, IntConsumer precondition) {
        UUID user = Caller.current().userId();
        SmartList list = lists.find(id, user, reader.teams()).orElse(null);
        if (list == null) {
            return new NotFound(id);
        }
        if (!isKeptBy(user, list)) {
            return new NotYours();
        }
        precondition.accept(list.version());
        return findObjection(draft).orElseGet(() -> {
            list.become(draft, user);
            return kept(list);
        });
    }

    SmartListOutcome delete(UUID id, IntConsumer precondition) {
        UUID user = Caller.current().userId();
        SmartList list = lists.find(id, user, reader.teams()).orElse(null);
        if (list == null) {
            return new NotFound(id);
        }
        if (!isKeptBy(user, list)) {
            return new NotYours();
        }
        precondition.accept(list.version());
        lists.delete(list);
        return new Deleted();
    }

    private Optional<SmartListOutcome> findObjection(SmartListDraft draft) {
        if (draft.sharing() != Sharing.NOBODY && !mayShare()) {
            return Optional.of(new MayNotShare());
        }
        return Optional.ofNullable(draft.teamId())
                .filter(team -> !teams.exists(team))
                .map(TeamUnknown::new);
    }

    private Kept kept(SmartList list) {
        return new Kept(lists.saveAndFlush(list).view());
    }

    private static boolean isKeptBy(UUID user, SmartList list) {
        return list.isOf(user) || mayShare();
    }

    private static boolean mayShare() {
        return Caller.current().permissions().containsKey(SHARE);
    }
}
