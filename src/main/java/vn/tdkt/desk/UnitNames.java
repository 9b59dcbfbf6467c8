package vn.tdkt.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** Names of units, short ones unless another is asked for; of those that were not loaded with the members it asks once each. */
class UnitNames {

    private final Organisation organisation;
    private final Map<String, String> names = new HashMap<>();

    private final Function<Unit, String> naming;

    UnitNames(Organisation organisation) {
        this(organisation, Unit::shortName);
    }

    UnitNames(Organisation organisation, Function<Unit, String> naming) {
        this.organisation = organisation;
        this.naming = naming;
    }

    Choice of(Unit unit) {
        String name = naming.apply(unit);
        names.put(unit.code(), name);
        return new Choice(unit.code(), name);
    }

    String of(String code) {
        return names.computeIfAbsent(code, unknown -> naming.apply(organisation.unit(unknown)));
    }
}
