#!/bin/bash
# slurm.sh FOLDER COMMAND...: the command with a Slurm cluster of one node, this machine, started before and ended after; all it
# keeps is in the folder. Needs root, slurmctld, slurmd and munge.
set -euo pipefail
mkdir -p "$1"
folder=$(cd "$1" && pwd)
shift
node=$(hostname -s)
mkdir -p "$folder/state" "$folder/spool"

# munge wants a socket and a key that none but its own user can write; its user cannot enter every checkout.
munge=$(mktemp -d)
head -c 1024 /dev/urandom >"$munge/key"
chmod 400 "$munge/key"
chmod 755 "$munge"
chown -R munge "$munge"

cat >"$folder/slurm.conf" <<END
ClusterName=briefing
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$munge/socket
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/pgid
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=4096
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
export SLURM_CONF=$folder/slurm.conf

finish() {
  for name in "$folder/slurmd.pid" "$folder/slurmctld.pid" "$munge/pid"; do
    [ ! -s "$name" ] || kill "$(cat "$name")" || true
  done
  rm -rf "$munge"
}
trap finish EXIT

runuser -u munge -- munged --key-file="$munge/key" --socket="$munge/socket" --pid-file="$munge/pid" --log-file="$munge/log" \
  --seed-file="$munge/seed"
slurmctld -c
slurmd
until sinfo --noheader --format=%t | grep -q idle; do sleep 1; done
"$@"
until [ -z "$(squeue --noheader)" ]; do sleep 1; done
