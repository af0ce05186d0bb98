import fs from 'node:fs'
import path from 'node:path'

/** The folder of the package that the simulator is part of: the nearest one above with a package.json. */
export const packageFolder: string = nearest(__dirname)

function nearest(folder: string): string {
  const above = path.dirname(folder)
  return fs.existsSync(path.join(folder, 'package.json')) || above === folder ? folder : nearest(above)
}
