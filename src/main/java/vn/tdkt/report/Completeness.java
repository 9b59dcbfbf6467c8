package vn.tdkt.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.obligation.Obligation;

/** Says to who receives a package of papers which of them are there and which are missing. */
public interface Completeness {

    /** Code of the kind of obligation it knows. */
    String kind();

    List<Item> of(Obligation obligation);

    /**
     * One paper of the package.
     *
     * @param there whether it came
     * @param remark what is the matter with it, e.g. its number or its state
     */
    record Item(String name, boolean there, @Nullable String remark, List<FileLink> files) {}
}
