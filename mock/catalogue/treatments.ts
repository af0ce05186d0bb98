/** Services of hospitals, one a line: name and class. They are sample data. */
export const treatments = `
普通门诊诊查费|A
副主任医师诊查费|A
主任医师诊查费|B
急诊诊查费|A
住院诊查费|A
床位费（普通病房）|A
监护病房床位费|B
血常规（五分类）|A
尿常规|A
粪便常规|A
血糖测定|A
糖化血红蛋白测定|A
肝功能检查|A
肾功能检查|A
血脂四项|A
心电图|A
动态心电图|B
彩色多普勒超声|B
CT 平扫|B
CT 增强|B
磁共振平扫|B
胃镜检查|B
肠镜检查|B
骨密度检查|B
静脉输液|A
肌肉注射|A
清创缝合|A
手术费|A
全身麻醉|B
血液透析|A
针刺治疗|A
推拿治疗|B
进口耗材|B
陪护床|C
特需门诊诊查费|C
健康体检套餐|C
`
