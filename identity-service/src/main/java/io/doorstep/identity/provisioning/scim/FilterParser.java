package io.doorstep.identity.provisioning.scim;

import static io.doorstep.identity.provisioning.scim.ScimRefusal.invalidFilter;

import io.doorstep.identity.provisioning.scim.ScimFilter.And;
import io.doorstep.identity.provisioning.scim.ScimFilter.Compare;
import io.doorstep.identity.provisioning.scim.ScimFilter.Not;
import io.doorstep.identity.provisioning.scim.ScimFilter.Operator;
import io.doorstep.identity.provisioning.scim.ScimFilter.Or;
import io.doorstep.identity.provisioning.scim.ScimFilter.Present;
import io.doorstep.identity.provisioning.scim.ScimFilter.Some;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads a filter, at most so long and so deep; only attributes of the schema can be named.
public final class FilterParser {

    private static final int DEEPEST = 16;

    private final FilterTokens tokens;
    private Function<String, Optional<AttributeRef>> names;
    private int depth;

    private FilterParser(String text, Function<String, Optional<AttributeRef>> names) {
        this.tokens = FilterTokens.of(text);
        this.names = names;
    }

    /// @throws ScimRefusal when it cannot be read
    public static ScimFilter parse(String text, ScimResourceType type) {
        return new FilterParser(text, type::find).all();
    }

    /// What stands in the brackets behind an attribute.
    static ScimFilter parseInside(String text, ScimAttribute attribute) {
        return new FilterParser(text, partsOf(attribute)).all();
    }

    private static Function<String, Optional<AttributeRef>> partsOf(ScimAttribute attribute) {
        return name -> attribute.part(name).map(part -> new AttributeRef(null, part, null));
    }

    private ScimFilter all() {
        ScimFilter filter = or();
        if (!tokens.atEnd()) {
            throw invalidFilter("«%s» was not expected.".formatted(tokens.next()));
        }
        return filter;
    }

    private ScimFilter or() {
        ScimFilter filter = and();
        while (tokens.skip("or")) {
            filter = new Or(filter, and());
        }
        return filter;
    }

    private ScimFilter and() {
        ScimFilter filter = term();
        while (tokens.skip("and")) {
            filter = new And(filter, term());
        }
        return filter;
    }

    private ScimFilter term() {
        if (tokens.skip("not")) {
            tokens.expect("(");
            return new Not(closed(this::or, ")"));
        }
        return tokens.skip("(") ? closed(this::or, ")") : expression();
    }

    private ScimFilter closed(Supplier<ScimFilter> inner, String end) {
        if (++depth > DEEPEST) {
            throw invalidFilter("The filter is nested more than %d deep.".formatted(DEEPEST));
        }
        ScimFilter filter = inner.get();
        tokens.expect(end);
        depth--;
        return filter;
    }

    private ScimFilter expression() {
        AttributeRef attribute = named(tokens.next());
        return tokens.skip("[") ? some(attribute) : test(attribute);
    }

    /// `emails[type eq "work"]`, and `emails[type eq "work"].value eq "a@b.c"` as Entra ID writes it.
    private ScimFilter some(AttributeRef attribute) {
        if (!attribute.attribute().multiValued() || attribute.part() != null) {
            throw invalidFilter("%s has no values to choose from."
                    .formatted(attribute.leaf().name()));
        }
        Function<String, Optional<AttributeRef>> outside = names;
        names = partsOf(attribute.attribute());
        ScimFilter inner = closed(this::or, "]");
        if (tokens.seesPart()) {
            inner = new And(inner, test(named(tokens.next().substring(1))));
        }
        names = outside;
        return new Some(attribute, inner);
    }

    private ScimFilter test(AttributeRef attribute) {
        String operator = tokens.next();
        if (operator.equalsIgnoreCase("pr")) {
            return new Present(attribute);
        }
        Operator known =
                Operator.find(operator).orElseThrow(() -> invalidFilter("«%s» is no operator.".formatted(operator)));
        return new Compare(attribute, known, tokens.nextValue());
    }

    private AttributeRef named(String name) {
        return names.apply(name).orElseThrow(() -> invalidFilter("There is no attribute «%s».".formatted(name)));
    }
}
