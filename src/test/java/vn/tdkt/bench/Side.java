package vn.tdkt.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** One of the two engines that the same review runs on. Its clusters have been asked, their members not yet. */
interface Side {

    ProcessEngine engine();

    ProvinceOfOneYear province();

    /** Business key of what a unit or cluster owes. */
    String key(String debtor);

    List<String> groupsOf(String account);

    /** What is submitted with an answer. */
    Map<String, Object> submitted(String step, String debtor);

    /** What has to happen once every member's report was received, where no feature does it. */
    void allReceived(String cluster);
}
