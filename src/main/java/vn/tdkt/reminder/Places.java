package vn.tdkt.reminder;

/** Addresses that mails lead to. */
record Places(String server) {

    static Places at(String baseUrl) {
        return new Places(baseUrl.replaceAll("/+$", ""));
    }

    String tasklist() {
        return server + "/camunda/app/tasklist/default/";
    }

    String obligation(long id) {
        return server + "/camunda/tdkt/nghia-vu.html?id=" + id;
    }
}
