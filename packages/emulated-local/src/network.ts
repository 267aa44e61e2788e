/** Magic numbers of Linux (statfs(2)); names of files may be seen late there, so nobody can be fenced by one. */
const networkFileSystems = new Map<number, string>([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x564c, 'NCP'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x01021997, '9p'],
  [0x65735546, 'FUSE'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
  [0x47504653, 'GPFS'],
  [0x786f4256, 'VirtualBox shared folder'],
  [0xbacbacbc, 'VMware shared folder'],
])

/**
 * Is a file system of this type shared by several machines (or may it be: FUSE)?
 *
 * @example
 * isNetworked(0x6969) // true: NFS
 */
export function isNetworked(type: number): boolean {
  return networkFileSystems.has(type >>> 0)
}
