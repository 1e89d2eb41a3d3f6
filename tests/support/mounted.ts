import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'pipe' });
};

/** Mounts an image with ext4 in it, a small disk of its own. */
export const mountImage = (image: string, at: string): void => {
  mkdirSync(at, { recursive: true });
  run('mount', '-o', 'loop', image, at);
};

/** Makes an image of an empty ext4 disk. */
export const makeImage = (image: string, size: string): void => {
  run('truncate', '-s', size, image);
  run('mkfs.ext4', '-q', '-F', image);
};

/** Copies an image as it is on disk at this moment: what a mounted one holds in memory is not in it. */
export const copyImage = (image: string, to: string): void => run('cp', '--sparse=always', image, to);

/** Mounts a disk in memory of this size. */
export const mountMemory = (at: string, size: string): void => {
  mkdirSync(at, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'none', at);
};

/** Lets a folder be read only, until it is unmounted. */
export const mountReadOnly = (folder: string): void => {
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,bind,ro', folder);
};

/** Takes a mounted disk away, also when something on it is still open. */
export const unmount = (at: string): void => run('umount', '-l', at);

/** Tries something with a fresh folder, and tells whether it could be done here. */
const works = (attempt: (folder: string) => void): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'basiswijzer-'));
  try {
    attempt(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Whether this process may mount disks in memory. */
export const canMountMemory = (): boolean =>
  works((folder) => {
    mountMemory(join(folder, 'schijf'), '1m');
    unmount(join(folder, 'schijf'));
  });

/** Whether this process may mount images. */
export const canMountImages = (): boolean =>
  works((folder) => {
    makeImage(join(folder, 'schijf.img'), '8M');
    mountImage(join(folder, 'schijf.img'), join(folder, 'schijf'));
    unmount(join(folder, 'schijf'));
  });
