package vn.tdkt.reminder;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Sending runs by real time; the sweep does not, it is a timer in a model. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Scheduling {}
