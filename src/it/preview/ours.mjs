/* A preview of a course, and what is read from its process. */
import { execFileSync, spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const MAVEN = process.env.MVN ?? 'mvn';
const WITHIN = 120_000;

export function maven(version, repository) {
  const options = ['-B', '-ntp', ...(repository ? ['-o', `-Dmaven.repo.local=${repository}`] : [])];
  return (goal, ...more) => [...options, `io.github.coursemaven:course-maven-plugin:${version}:${goal}`, ...more];
}

/** Builds the pages of a course in its folder. */
export function buildSlides(command, folder) {
  execFileSync(MAVEN, command('slides', '-Dcourse.failOn=never', '-Dcourse.externalLinks=false'), { cwd: folder, stdio: 'ignore' });
}

/** Starts a program that serves on a port, and waits until it says that it does. */
export async function started(program, options, { cwd, log, says, env = {} }) {
  const server = spawn(program, options, { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  const endWithUs = () => server.kill();
  process.once('exit', endWithUs);
  const file = createWriteStream(log);
  const ended = new Promise(resolve => server.once('exit', resolve));
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${program} does not start; see ${log}`)), WITHIN);
    let said = '';
    const hear = chunk => {
      file.write(chunk);
      said += chunk;
      if (says.test(said)) resolve(clearTimeout(timer));
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    ended.then(() => reject(new Error(`${program} ended; see ${log}`)));
  });
  const stop = () => {
    process.off('exit', endWithUs);
    server.kill();
    return ended;
  };
  return { pid: server.pid, stop };
}

export async function preview(command, folder) {
  const port = await freePort();
  const server = await started(MAVEN, command('serve', `-Dcourse.port=${port}`, '-Dcourse.open=false'),
    { cwd: folder, log: join(folder, '../preview.log'), says: /Ctrl-C ends the preview/ });
  return { ...server, url: `http://localhost:${port}/` };
}

/** Bytes of all objects that a Java process still uses. */
export function usedHeap(pid) {
  const histogram = execFileSync('jcmd', [String(pid), 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return Number(/^Total\s+\d+\s+(\d+)/m.exec(histogram)[1]);
}

/** Bytes that a process takes of the memory of the machine. */
export function residentBytes(pid) {
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}

export function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
