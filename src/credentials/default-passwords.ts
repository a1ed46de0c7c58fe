/** Passwords that programs come with or that people choose first, as published in lists of default credentials. */
const defaults = new Set(
  `admin administrator root toor password passwd passw0rd p@ssw0rd p@ssword pa55word pass password1 password12 password123 password1234 pass123 admin1 admin12 admin123 admin1234
  root123 postgres postgresql mysql mariadb mongo mongodb redis rabbitmq guest user user123 test test123 test1234 testing demo default secret s3cr3t s3cret
  supersecret secretpassword topsecret mysecretpassword my-secret-pw mysecret mypassword my-password changeme changeit change-me change_me changemeplease letmein qwerty qwerty123
  welcome welcome1 welcome123 123 1234 12345 123456 1234567 12345678 123456789 1234567890 111111 000000 minioadmin minio minio123 grafana sonar sonarqube nexus jenkins tomcat
  neo4j cassandra couchbase oracle sa db2inst1 wildfly keycloak vagrant raspberry ubuntu calvin alpine elastic kibana logstash influxdb bitnami wordpress drupal joomla
  odoo nextcloud gitea gitlab harbor12345 rancher portainer airflow superset metabase hive hadoop spark zabbix nagios icinga cisco ansible docker kubernetes
  pgadmin phpmyadmin example insecure unsafe weak notsecure abc123 abcd1234 iloveyou monkey dragon master system manager operator service super`.split(
    /\s+/,
  ),
)

export const isDefaultPassword = (value: string): boolean => defaults.has(value.toLowerCase())
