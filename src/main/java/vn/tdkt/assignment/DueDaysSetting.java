package vn.tdkt.assignment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param beforeIncludesDay whether "trước ngày D" means by the end of day D, as letters usually mean it */
@ConfigurationProperties("tdkt.deadlines")
record DueDaysSetting(@DefaultValue("true") boolean beforeIncludesDay) {}
