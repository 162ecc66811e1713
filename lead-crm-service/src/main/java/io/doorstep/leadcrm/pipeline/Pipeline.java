package io.doorstep.leadcrm.pipeline;

import static io.doorstep.leadcrm.pipeline.Milestone.CONTACTED;
import static io.doorstep.leadcrm.pipeline.Milestone.LOST;
import static io.doorstep.leadcrm.pipeline.Milestone.NEGOTIATING;
import static io.doorstep.leadcrm.pipeline.Milestone.NEW;
import static io.doorstep.leadcrm.pipeline.Milestone.QUALIFIED;
import static io.doorstep.leadcrm.pipeline.Milestone.VISIT_BOOKED;
import static io.doorstep.leadcrm.pipeline.Milestone.WON;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The stages that leads of one sort pass through, in order, and which move is legal.
///
/// @param key what leads and programs call it, such as `sales`
/// @param takesNewLeads whether leads begin here; exactly one of a business's pipelines does
/// @param version 0 as long as nobody has changed it
public record Pipeline(String key, String name, boolean takesNewLeads, List<Stage> stages, int version) {

    /// What every business begins with.
    static final Pipeline FIRST = new Pipeline(
            "sales",
            "Sales",
            true,
            List.of(
                    Stage.plain(NEW, "New", "#5b6b7f", CONTACTED, QUALIFIED, LOST),
                    Stage.plain(CONTACTED, "Contacted", "#2f7fd1", QUALIFIED, VISIT_BOOKED, LOST),
                    Stage.plain(QUALIFIED, "Qualified", "#6a5acd", VISIT_BOOKED, NEGOTIATING, LOST),
                    Stage.plain(VISIT_BOOKED, "Visit booked", "#c98a1b", QUALIFIED, NEGOTIATING, WON, LOST),
                    Stage.plain(NEGOTIATING, "Negotiating", "#d1622f", VISIT_BOOKED, WON, LOST),
                    Stage.plain(WON, "Won", "#1d9a6c"),
                    Stage.plain(LOST, "Lost", "#9a9a9a")),
            0);

    /// Where a lead begins; it is open.
    public Stage first() {
        return stages.getFirst();
    }

    public Optional<Stage> find(String stage) {
        return stages.stream().filter(known -> known.key().equals(stage)).findFirst();
    }

    public List<String> keys() {
        return stages.stream().map(Stage::key).toList();
    }

    Pipeline withoutNewLeads() {
        return new Pipeline(key, name, false, stages, version);
    }

    /// A lead that stands in the stage.
    public LeadStage at(Stage stage) {
        return new LeadStage(key, stage.key(), milestoneOf(stage));
    }

    /// Where a lead of this pipeline may go. One whose stage is gone may go wherever it stays open.
    public List<String> nextOf(LeadStage from) {
        return from.isClosed() ? List.of() : find(from.key()).map(Stage::next).orElseGet(this::openKeys);
    }

    List<String> openKeys() {
        return stages.stream()
                .filter(stage -> !stage.isClosed())
                .map(Stage::key)
                .toList();
    }

    /// A stage of the business's own counts as the last known one before it.
    private Milestone milestoneOf(Stage stage) {
        return switch (stage.kind()) {
            case WON -> WON;
            case LOST -> LOST;
            case OPEN ->
                stages.subList(0, stages.indexOf(stage) + 1).reversed().stream()
                        .flatMap(before -> namesake(before).stream())
                        .findFirst()
                        .orElse(NEW);
        };
    }

    private static Optional<Milestone> namesake(Stage stage) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.kind() == StageKind.OPEN)
                .filter(milestone -> milestone.name().equals(stage.key()))
                .findFirst();
    }
}
