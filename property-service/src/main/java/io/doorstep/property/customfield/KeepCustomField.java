package io.doorstep.property.customfield;

import io.doorstep.kit.ids.Ids;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Defines custom fields, changes and forgets them; values that are there already stay.
@Component
@Transactional
class KeepCustomField {

    static final int MOST = 200;

    private final CustomFieldRows fields;
    private final Ids ids;

    KeepCustomField(CustomFieldRows fields, Ids ids) {
        this.fields = fields;
        this.ids = ids;
    }

    /// What a field shall be.
    record Draft(String name, CustomFieldType type, String label, List<String> choices, boolean isForVisitors) {

        boolean isComplete() {
            return (type == CustomFieldType.CHOICE) != choices.isEmpty();
        }
    }

    /// Every way in which keeping one can end.
    sealed interface Outcome {

        record Kept(CustomFieldView field, boolean isNew) implements Outcome {}

        record ChoicesWrong() implements Outcome {}

        /// The type of a field that exists cannot become another one.
        record OtherType(CustomFieldType type) implements Outcome {}

        record TooMany(int most) implements Outcome {}
    }

    /// @param precondition refuses a version that is not the one that the caller has seen; asked of one that exists
    Outcome keep(Draft draft, IntConsumer precondition) {
        if (!draft.isComplete()) {
            return new Outcome.ChoicesWrong();
        }
        CustomField known = fields.findByName(draft.name()).orElse(null);
        if (known == null) {
            return fields.count() < MOST ? add(draft) : new Outcome.TooMany(MOST);
        }
        precondition.accept(known.view().version());
        if (known.view().type() != draft.type()) {
            return new Outcome.OtherType(known.view().type());
        }
        known.become(draft.label(), draft.choices(), draft.isForVisitors());
        return new Outcome.Kept(fields.saveAndFlush(known).view(), false);
    }

    @Transactional(readOnly = true)
    Optional<CustomFieldView> find(String name) {
        return fields.findByName(name).map(CustomField::view);
    }

    /// @return whether there was one
    boolean forget(String name, IntConsumer precondition) {
        CustomField known = fields.findByName(name).orElse(null);
        if (known == null) {
            return false;
        }
        precondition.accept(known.view().version());
        fields.delete(known);
        return true;
    }

    private Outcome add(Draft draft) {
        var field = new CustomField(
                ids.next(), draft.name(), draft.type(), draft.label(), draft.choices(), draft.isForVisitors());
        return new Outcome.Kept(fields.saveAndFlush(field).view(), true);
    }
}
