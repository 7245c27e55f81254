# For the domain.xml of a new domain, before its first boot. The first configuration in it, the server's own, says nothing of
# messaging: without this the server writes down that there is one, and listens to everybody for it until the next start.
0,/<hazelcast-config-specific-configuration/s//<jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host" host="localhost" port="${JMS_PROVIDER_PORT}"\/><\/jms-service>\n&/
