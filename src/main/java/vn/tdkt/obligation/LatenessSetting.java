package vn.tdkt.obligation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param untilComplete whether the hand-in that was taken as complete counts for lateness, and not the first one */
@ConfigurationProperties("tdkt.lateness")
record LatenessSetting(@DefaultValue("false") boolean untilComplete) {}
