package vn.tdkt.desk;

import java.util.HashMap;
import java.util.Map;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.Unit;

/** Short names of units; of those that were not loaded with the members it asks once each. */
class UnitNames {

    private final Organisation organisation;
    private final Map<String, String> names = new HashMap<>();

    UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    Choice of(Unit unit) {
        names.put(unit.code(), unit.shortName());
        return new Choice(unit.code(), unit.shortName());
    }

    String of(String code) {
        return names.computeIfAbsent(code, unknown -> organisation.unit(unknown).shortName());
    }
}
