package vn.tdkt.award;

import java.util.List;

/** Where nominations of a year come from: conferences recorded here, files that came on paper. */
public interface NominationSource {

    List<Nomination> of(int year);
}
