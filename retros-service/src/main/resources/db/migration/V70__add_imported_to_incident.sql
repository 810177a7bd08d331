-- Records of another system tell of the past: the policy has no word on them.
alter table incident add column imported boolean not null default false;
