// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.

package msg

import "time"

// CliAboutEngine: engine
func CliAboutEngine(l Language) string {
	if l == Chinese {
		return "模型"
	}
	return "engine"
}

// CliAboutMode: mode
func CliAboutMode(l Language) string {
	if l == Chinese {
		return "模式"
	}
	return "mode"
}

// CliAboutMotion: motion
func CliAboutMotion(l Language) string {
	if l == Chinese {
		return "动作"
	}
	return "motion"
}

// CliAboutPicture: picture
func CliAboutPicture(l Language) string {
	if l == Chinese {
		return "图片"
	}
	return "picture"
}

// CliAboutRatio: ratio
func CliAboutRatio(l Language) string {
	if l == Chinese {
		return "画幅"
	}
	return "ratio"
}

// CliAboutTask: task
func CliAboutTask(l Language) string {
	if l == Chinese {
		return "任务"
	}
	return "task"
}

// CliAboveMaxCost: {n} tasks would cost {sum}, above --max-cost {most}
func CliAboveMaxCost(l Language, most string, n int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务预估费用 ", false}, part{sum, true}, part{"，超过 --max-cost ", false}, part{most, true})
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " would cost " + sum + ", above --max-cost " + most
}

// CliAboveMaxCostPart: {n} of {of} tasks would cost {sum}, above --max-cost {most}
func CliAboveMaxCostPart(l Language, most string, n int, of int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务（共 ", false}, part{Int(l, of), false}, part{" 个）预估费用 ", false}, part{sum, true}, part{"，超过 --max-cost ", false}, part{most, true})
	}
	return Int(l, n) + " of " + Int(l, of) + " " + plural(of, "task", "tasks") + " would cost " + sum + ", above --max-cost " + most
}

// CliAdded: Added {n} tasks
func CliAdded(l Language, n int) string {
	if l == Chinese {
		return "已加入 " + Int(l, n) + " 个任务"
	}
	return "Added " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// CliAddedBefore: Request {request} already added {n} tasks; nothing new was created
func CliAddedBefore(l Language, n int, request string) string {
	if l == Chinese {
		return join(part{"--request-id「", false}, part{request, true}, part{"」此前已加入 ", false}, part{Int(l, n), false}, part{" 个任务，未重复创建", false})
	}
	return "Request " + request + " already added " + Int(l, n) + " " + plural(n, "task", "tasks") + "; nothing new was created"
}

// CliAddedOnHold: Added {n} tasks, on hold
func CliAddedOnHold(l Language, n int) string {
	if l == Chinese {
		return "已加入 " + Int(l, n) + " 个任务（已暂停）"
	}
	return "Added " + Int(l, n) + " " + plural(n, "task", "tasks") + ", on hold"
}

// CliAskForLess: Raise --max-cost, or submit fewer tasks.
func CliAskForLess(l Language) string {
	if l == Chinese {
		return "请提高 --max-cost，或减少任务。"
	}
	return "Raise --max-cost, or submit fewer tasks."
}

// CliCancelContinues: Task {id} was not canceled and continues
func CliCancelContinues(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 未取消，会继续生成", false})
	}
	return "Task " + id + " was not canceled and continues"
}

// CliCancelDone: Can't cancel task {id}: already done
func CliCancelDone(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：已完成", false})
	}
	return "Can't cancel task " + id + ": already done"
}

// CliCancelExpired: Can't cancel task {id}: the request expired after 24 hours
func CliCancelExpired(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：取消请求已超过 24 小时", false})
	}
	return "Can't cancel task " + id + ": the request expired after 24 hours"
}

// CliCancelFailed: Can't cancel task {id}: already failed
func CliCancelFailed(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：已失败", false})
	}
	return "Can't cancel task " + id + ": already failed"
}

// CliCancelOpen: {n} tasks are not canceled yet
func CliCancelOpen(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务尚未取消"
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " not canceled yet"
}

// CliCancelOpenAdvice: Open dancecard to resolve unconfirmed tasks, or use the key and host that the tasks were created for.
func CliCancelOpenAdvice(l Language) string {
	if l == Chinese {
		return "请打开 dancecard 处理待确认的任务，或改用创建任务时的 API Key 和 Base URL。"
	}
	return "Open dancecard to resolve unconfirmed tasks, or use the key and host that the tasks were created for."
}

// CliCancelOpenRefused: {n} tasks are not canceled yet. Model Studio says: {said}
func CliCancelOpenRefused(l Language, n int, said string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务尚未取消。百炼返回：", false}, part{said, true})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " not canceled yet. Model Studio says: " + said
}

// CliCancelOutcome: {canceled} canceled, {failed} not canceled, {open} open
func CliCancelOutcome(l Language, canceled int, failed int, open int) string {
	if l == Chinese {
		return "已取消 " + Int(l, canceled) + " 个，未取消 " + Int(l, failed) + " 个，未确定 " + Int(l, open) + " 个"
	}
	return Int(l, canceled) + " canceled, " + Int(l, failed) + " not canceled, " + Int(l, open) + " open"
}

// CliCancelRefused: Can't cancel task {id}: {reason}
func CliCancelRefused(l Language, id string, reason string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：", false}, part{reason, true})
	}
	return "Can't cancel task " + id + ": " + reason
}

// CliCancelRejected: Can't cancel task {id}: already rejected
func CliCancelRejected(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：百炼未受理该任务", false})
	}
	return "Can't cancel task " + id + ": already rejected"
}

// CliCancelRunning: Can't cancel task {id}: already running
func CliCancelRunning(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：已开始生成", false})
	}
	return "Can't cancel task " + id + ": already running"
}

// CliCancelSaved: Can't cancel task {id}: already saved
func CliCancelSaved(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：视频已保存", false})
	}
	return "Can't cancel task " + id + ": already saved"
}

// CliCancelSavedWish: The next window, `dancecard run` or `dancecard wait` cancels {n} tasks, if it starts within 24 hours
func CliCancelSavedWish(l Language, n int) string {
	if l == Chinese {
		return "24 小时内启动的窗口、`dancecard run` 或 `dancecard wait` 会取消 " + Int(l, n) + " 个任务"
	}
	return "The next window, `dancecard run` or `dancecard wait` cancels " + Int(l, n) + " " + plural(n, "task", "tasks") + ", if it starts within 24 hours"
}

// CliCancelUnknown: Can't cancel task {id}: Model Studio has no record of it
func CliCancelUnknown(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：百炼没有该任务的记录", false})
	}
	return "Can't cancel task " + id + ": Model Studio has no record of it"
}

// CliCancelWithdrawn: Can't cancel task {id}: the request was withdrawn
func CliCancelWithdrawn(l Language, id string) string {
	if l == Chinese {
		return join(part{"无法取消任务 ", false}, part{id, true}, part{"：取消请求已撤回", false})
	}
	return "Can't cancel task " + id + ": the request was withdrawn"
}

// CliCantListen: Can't listen on {address}: {reason}
func CliCantListen(l Language, address string, reason string) string {
	if l == Chinese {
		return join(part{"无法监听 ", false}, part{address, true}, part{"：", false}, part{reason, true})
	}
	return "Can't listen on " + address + ": " + reason
}

// CliCheckTakesOne: check takes one picture and one motion. For several, use `dancecard submit --dry-run`.
func CliCheckTakesOne(l Language) string {
	if l == Chinese {
		return "check 只检查一张图片和一个动作。要检查多个，请用 `dancecard submit --dry-run`。"
	}
	return "check takes one picture and one motion. For several, use `dancecard submit --dry-run`."
}

// CliColumnAdded: ADDED
func CliColumnAdded(l Language) string {
	if l == Chinese {
		return "添加时间"
	}
	return "ADDED"
}

// CliColumnClip: CLIP
func CliColumnClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "CLIP"
}

// CliColumnCreated: CREATED
func CliColumnCreated(l Language) string {
	if l == Chinese {
		return "创建时间"
	}
	return "CREATED"
}

// CliColumnEngine: ENGINE
func CliColumnEngine(l Language) string {
	if l == Chinese {
		return "模型"
	}
	return "ENGINE"
}

// CliColumnID: ID
func CliColumnID(l Language) string {
	if l == Chinese {
		return "ID"
	}
	return "ID"
}

// CliColumnLength: LENGTH
func CliColumnLength(l Language) string {
	if l == Chinese {
		return "时长"
	}
	return "LENGTH"
}

// CliColumnName: NAME
func CliColumnName(l Language) string {
	if l == Chinese {
		return "名称"
	}
	return "NAME"
}

// CliColumnPaid: PAID
func CliColumnPaid(l Language) string {
	if l == Chinese {
		return "费用"
	}
	return "PAID"
}

// CliColumnState: STATE
func CliColumnState(l Language) string {
	if l == Chinese {
		return "状态"
	}
	return "STATE"
}

// CliColumnTask: TASK
func CliColumnTask(l Language) string {
	if l == Chinese {
		return "任务"
	}
	return "TASK"
}

// CliColumnUses: USES
func CliColumnUses(l Language) string {
	if l == Chinese {
		return "使用次数"
	}
	return "USES"
}

// CliCrashed: dancecard crashed. Details:
func CliCrashed(l Language) string {
	if l == Chinese {
		return "dancecard 已崩溃，详细信息："
	}
	return "dancecard crashed. Details:"
}

// CliCreateAgain: Pass --again to submit the same inputs once more.
func CliCreateAgain(l Language) string {
	if l == Chinese {
		return "如需再次创建，请加 --again。"
	}
	return "Pass --again to submit the same inputs once more."
}

// CliDumbTerminal: This terminal (TERM=dumb) can't show a screen
func CliDumbTerminal(l Language) string {
	if l == Chinese {
		return "此终端（TERM=dumb）无法显示界面"
	}
	return "This terminal (TERM=dumb) can't show a screen"
}

// CliEmptyRequest: --request-id is empty; give each request its own name
func CliEmptyRequest(l Language) string {
	if l == Chinese {
		return "--request-id 为空，请为每次请求取一个名称"
	}
	return "--request-id is empty; give each request its own name"
}

// CliEquivalentCommand: Equivalent command: {command}
func CliEquivalentCommand(l Language, command string) string {
	if l == Chinese {
		return join(part{"等效命令：", false}, part{command, true})
	}
	return "Equivalent command: " + command
}

// CliEstimate: Estimate: {price}
func CliEstimate(l Language, price string) string {
	if l == Chinese {
		return join(part{"预估费用：", false}, part{price, true})
	}
	return "Estimate: " + price
}

// CliEstimateOfEngine: Estimate for {engine}: {price}
func CliEstimateOfEngine(l Language, engine string, price string) string {
	if l == Chinese {
		return join(part{"预估费用（", false}, part{engine, true}, part{"）：", false}, part{price, true})
	}
	return "Estimate for " + engine + ": " + price
}

// CliFieldAdvice: advice
func CliFieldAdvice(l Language) string {
	if l == Chinese {
		return "建议"
	}
	return "advice"
}

// CliFieldBackground: background
func CliFieldBackground(l Language) string {
	if l == Chinese {
		return "背景"
	}
	return "background"
}

// CliFieldBatch: batch
func CliFieldBatch(l Language) string {
	if l == Chinese {
		return "批次"
	}
	return "batch"
}

// CliFieldClip: clip
func CliFieldClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "clip"
}

// CliFieldCost: cost
func CliFieldCost(l Language) string {
	if l == Chinese {
		return "费用"
	}
	return "cost"
}

// CliFieldEngine: engine
func CliFieldEngine(l Language) string {
	if l == Chinese {
		return "模型"
	}
	return "engine"
}

// CliFieldFile: file
func CliFieldFile(l Language) string {
	if l == Chinese {
		return "文件"
	}
	return "file"
}

// CliFieldLink: link
func CliFieldLink(l Language) string {
	if l == Chinese {
		return "链接"
	}
	return "link"
}

// CliFieldMotion: motion
func CliFieldMotion(l Language) string {
	if l == Chinese {
		return "动作"
	}
	return "motion"
}

// CliFieldPicture: picture
func CliFieldPicture(l Language) string {
	if l == Chinese {
		return "人物图片"
	}
	return "picture"
}

// CliFieldProblem: problem
func CliFieldProblem(l Language) string {
	if l == Chinese {
		return "问题"
	}
	return "problem"
}

// CliFieldRequestID: request ID
func CliFieldRequestID(l Language) string {
	if l == Chinese {
		return "请求 ID"
	}
	return "request ID"
}

// CliFieldState: state
func CliFieldState(l Language) string {
	if l == Chinese {
		return "状态"
	}
	return "state"
}

// CliFieldTask: task
func CliFieldTask(l Language) string {
	if l == Chinese {
		return "任务"
	}
	return "task"
}

// CliFieldTaskID: task ID
func CliFieldTaskID(l Language) string {
	if l == Chinese {
		return "任务 ID"
	}
	return "task ID"
}

// CliFindingOf: {source}: {finding}
func CliFindingOf(l Language, finding string, source string) string {
	if l == Chinese {
		return join(part{source, true}, part{"：", false}, part{finding, true})
	}
	return source + ": " + finding
}

// CliFindingOfTask: Task {id}: {finding}
func CliFindingOfTask(l Language, finding string, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：", false}, part{finding, true})
	}
	return "Task " + id + ": " + finding
}

// CliFolderOfOther: {folder} belongs to another user, who can read and replace what dancecard keeps there. Use a folder of your own with --data-dir.
func CliFolderOfOther(l Language, folder string) string {
	if l == Chinese {
		return join(part{folder, true}, part{" 属于其他用户，该用户可以读取和替换 dancecard 的数据。请用 --data-dir 指定自己的文件夹。", false})
	}
	return folder + " belongs to another user, who can read and replace what dancecard keeps there. Use a folder of your own with --data-dir."
}

// CliFolderOpen: Other users can open {folder} (mode {mode}). It holds other files too, so dancecard left the mode as it is. Use a separate folder with --data-dir, or run chmod 700 on this one.
func CliFolderOpen(l Language, folder string, mode string) string {
	if l == Chinese {
		return join(part{"其他用户可以打开 ", false}, part{folder, true}, part{"（权限 ", false}, part{mode, true}, part{"）。其中还有别的文件，dancecard 未修改权限。请用 --data-dir 指定单独的文件夹，或对该文件夹执行 chmod 700。", false})
	}
	return "Other users can open " + folder + " (mode " + mode + "). It holds other files too, so dancecard left the mode as it is. Use a separate folder with --data-dir, or run chmod 700 on this one."
}

// CliHistoryNotSaved: {why} The history could not be saved to a new file: {reason}
func CliHistoryNotSaved(l Language, reason string, why string) string {
	if l == Chinese {
		return join(part{why, true}, part{"\n历史无法另存为新文件：", false}, part{reason, true})
	}
	return why + "\nThe history could not be saved to a new file: " + reason
}

// CliHistorySavedAs: {why} The whole history was saved as {path}. Put the old file back, or rename this one to {name}, before you start dancecard again.
func CliHistorySavedAs(l Language, name string, path string, why string) string {
	if l == Chinese {
		return join(part{why, true}, part{"\n全部历史已另存为 ", false}, part{path, true}, part{"。\n再次启动 dancecard 前，请放回原文件，或将另存的文件改名为 ", false}, part{name, true}, part{"。", false})
	}
	return why + "\nThe whole history was saved as " + path + ".\nPut the old file back, or rename this one to " + name + ", before you start dancecard again."
}

// CliImportFollowed: A window, `dancecard run` or `dancecard wait` follows unfinished tasks and saves their videos
func CliImportFollowed(l Language) string {
	if l == Chinese {
		return "未结束的任务由窗口、`dancecard run` 或 `dancecard wait` 继续跟踪并保存视频"
	}
	return "A window, `dancecard run` or `dancecard wait` follows unfinished tasks and saves their videos"
}

// CliInterrupted: Interrupted
func CliInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "Interrupted"
}

// CliLengthUnknown: The length of {n} videos is unknown, and so is the cost: {sum}
func CliLengthUnknown(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个视频的时长未知，无法确定费用：", false}, part{sum, true})
	}
	return "The length of " + Int(l, n) + " " + plural(n, "video", "videos") + " is unknown, and so is the cost: " + sum
}

// CliLinkExpires: expires in {left}
func CliLinkExpires(l Language, left time.Duration) string {
	if l == Chinese {
		return Left(l, left) + "后过期"
	}
	return "expires in " + Left(l, left)
}

// CliListAll: `dancecard list --limit 0` lists all tasks.
func CliListAll(l Language) string {
	if l == Chinese {
		return "`dancecard list --limit 0` 列出全部任务。"
	}
	return "`dancecard list --limit 0` lists all tasks."
}

// CliListMotions: `dancecard motions` lists the library.
func CliListMotions(l Language) string {
	if l == Chinese {
		return "`dancecard motions` 列出动作库。"
	}
	return "`dancecard motions` lists the library."
}

// CliLogNotRegular: {path} is not a regular file, so no log is written. Remove it, or omit --debug.
func CliLogNotRegular(l Language, path string) string {
	if l == Chinese {
		return join(part{path, true}, part{" 不是普通文件，无法写入日志。请删除该文件，或去掉 --debug。", false})
	}
	return path + " is not a regular file, so no log is written. Remove it, or omit --debug."
}

// CliMaxCostSum: --max-cost must be a sum in CNY, not {value}
func CliMaxCostSum(l Language, value string) string {
	if l == Chinese {
		return join(part{"--max-cost 须为金额（元），不能是 ", false}, part{value, true})
	}
	return "--max-cost must be a sum in CNY, not " + value
}

// CliMoreTasks: {n} more
func CliMoreTasks(l Language, n int) string {
	if l == Chinese {
		return "另外 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " more"
}

// CliMotionNeedsName: Give the motion a name
func CliMotionNeedsName(l Language) string {
	if l == Chinese {
		return "请为动作取一个名称"
	}
	return "Give the motion a name"
}

// CliMotionNoTemplate: no template
func CliMotionNoTemplate(l Language) string {
	if l == Chinese {
		return "无模板"
	}
	return "no template"
}

// CliMotionReady: ready
func CliMotionReady(l Language) string {
	if l == Chinese {
		return "可用"
	}
	return "ready"
}

// CliMotionRefused: refused
func CliMotionRefused(l Language) string {
	if l == Chinese {
		return "不可用"
	}
	return "refused"
}

// CliMotionRemoved: Removed motion “{name}”
func CliMotionRemoved(l Language, name string) string {
	if l == Chinese {
		return join(part{"已移除动作「", false}, part{name, true}, part{"」", false})
	}
	return "Removed motion “" + name + "”"
}

// CliMustBePositive: {flag} must be above 0, not {value}
func CliMustBePositive(l Language, flag string, value string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 须大于 0，不能是 ", false}, part{value, true})
	}
	return flag + " must be above 0, not " + value
}

// CliMustNotBeNegative: {flag} must be 0 or more, not {value}
func CliMustNotBeNegative(l Language, flag string, value string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 不能小于 0，当前为 ", false}, part{value, true})
	}
	return flag + " must be 0 or more, not " + value
}

// CliNameMotion: Pass --motion with a clip, a template ID or a name from `dancecard motions`.
func CliNameMotion(l Language) string {
	if l == Chinese {
		return "请用 --motion 指定参考视频、模板 ID 或 `dancecard motions` 中的名称。"
	}
	return "Pass --motion with a clip, a template ID or a name from `dancecard motions`."
}

// CliNameTaken: Another motion is already called “{name}”
func CliNameTaken(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库中已有「", false}, part{name, true}, part{"」", false})
	}
	return "Another motion is already called “" + name + "”"
}

// CliNeedsFolder: --to names no folder
func CliNeedsFolder(l Language) string {
	if l == Chinese {
		return "--to 未指定文件夹"
	}
	return "--to names no folder"
}

// CliNeedsWait: --timeout needs --wait
func CliNeedsWait(l Language) string {
	if l == Chinese {
		return "--timeout 须与 --wait 一起使用"
	}
	return "--timeout needs --wait"
}

// CliNewestOnly: Only the newest {n} tasks are listed; --limit 0 lists all
func CliNewestOnly(l Language, n int) string {
	if l == Chinese {
		return "只列出最新的 " + Int(l, n) + " 个任务，--limit 0 列出全部"
	}
	return "Only the newest " + Int(l, n) + " " + plural(n, "task is", "tasks are") + " listed; --limit 0 lists all"
}

// CliNoDisplay: This session has no display. Set player in config.toml.
func CliNoDisplay(l Language) string {
	if l == Chinese {
		return "当前会话没有图形界面。请在 config.toml 中设置 player。"
	}
	return "This session has no display. Set player in config.toml."
}

// CliNoMaxCost: Omit --max-cost, or submit the task anew with --seconds.
func CliNoMaxCost(l Language) string {
	if l == Chinese {
		return "请去掉 --max-cost，或用 --seconds 重新创建任务。"
	}
	return "Omit --max-cost, or submit the task anew with --seconds."
}

// CliNoMotion: There is no motion “{name}” in the library
func CliNoMotion(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库中没有「", false}, part{name, true}, part{"」", false})
	}
	return "There is no motion “" + name + "” in the library"
}

// CliNoSuchState: --state: “{state}” is not a state. The states are {states}.
func CliNoSuchState(l Language, state string, states []string) string {
	if l == Chinese {
		return join(part{"--state：没有「", false}, part{state, true}, part{"」这个状态。可用状态：", false}, part{List(l, states), false}, part{"。", false})
	}
	return "--state: “" + state + "” is not a state. The states are " + List(l, states) + "."
}

// CliNoTask: There is no task {id}
func CliNoTask(l Language, id string) string {
	if l == Chinese {
		return join(part{"没有任务 ", false}, part{id, true})
	}
	return "There is no task " + id
}

// CliNoTerminal: dancecard needs an interactive terminal; for scripts use `dancecard list --json`
func CliNoTerminal(l Language) string {
	if l == Chinese {
		return "dancecard 需要交互式终端；脚本请用 `dancecard list --json`"
	}
	return "dancecard needs an interactive terminal; for scripts use `dancecard list --json`"
}

// CliNoTerminalToAsk: {n} tasks would cost {sum}; there is no terminal to confirm on
func CliNoTerminalToAsk(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务预估费用 ", false}, part{sum, true}, part{"，没有终端可以确认", false})
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " would cost " + sum + "; there is no terminal to confirm on"
}

// CliNoTerminalToAskPart: {n} of {of} tasks would cost {sum}; there is no terminal to confirm on
func CliNoTerminalToAskPart(l Language, n int, of int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务（共 ", false}, part{Int(l, of), false}, part{" 个）预估费用 ", false}, part{sum, true}, part{"，没有终端可以确认", false})
	}
	return Int(l, n) + " of " + Int(l, of) + " " + plural(of, "task", "tasks") + " would cost " + sum + "; there is no terminal to confirm on"
}

// CliNotListed: Can't list the account's tasks: {reason}
func CliNotListed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取账号的任务列表：", false}, part{reason, true})
	}
	return "Can't list the account's tasks: " + reason
}

// CliNotOpenable: “{target}” is neither a file nor a web address
func CliNotOpenable(l Language, target string) string {
	if l == Chinese {
		return join(part{"「", false}, part{target, true}, part{"」既不是文件也不是网址", false})
	}
	return "“" + target + "” is neither a file nor a web address"
}

// CliNotRetriedDone: Task {id} is done; its video is being saved
func CliNotRetriedDone(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 已完成，视频正在保存", false})
	}
	return "Task " + id + " is done; its video is being saved"
}

// CliNotRetriedImported: Task {id} was imported, so its picture is unknown
func CliNotRetriedImported(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 是导入的，本机没有其图片", false})
	}
	return "Task " + id + " was imported, so its picture is unknown"
}

// CliNotRetriedState: Task {id} is {state}; there is nothing to retry
func CliNotRetriedState(l Language, id string, state string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 当前为「", false}, part{state, true}, part{"」，无需重试", false})
	}
	return "Task " + id + " is " + state + "; there is nothing to retry"
}

// CliNotRetriedTemplate: Task {id} makes a template; retry the task that needs it
func CliNotRetriedTemplate(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 用于制作动作模板，请重试需要该模板的任务", false})
	}
	return "Task " + id + " makes a template; retry the task that needs it"
}

// CliNotRetriedUnconfirmed: Task {id} is unconfirmed and may have been created; open dancecard to resolve it
func CliNotRetriedUnconfirmed(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 待确认，可能已创建，请打开 dancecard 处理", false})
	}
	return "Task " + id + " is unconfirmed and may have been created; open dancecard to resolve it"
}

// CliNothingCreated: Nothing was created
func CliNothingCreated(l Language) string {
	if l == Chinese {
		return "未创建任务"
	}
	return "Nothing was created"
}

// CliNothingRetried: Nothing was queued again
func CliNothingRetried(l Language) string {
	if l == Chinese {
		return "没有任务重新加入队列"
	}
	return "Nothing was queued again"
}

// CliOpenElsewhere: {n} tasks need the key and host that they were created for
func CliOpenElsewhere(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务创建时用的是其他 API Key 或 Base URL，请改回后继续"
	}
	return Int(l, n) + " " + plural(n, "task needs", "tasks need") + " the key and host that " + plural(n, "it was", "they were") + " created for"
}

// CliOpenNoHistory: {n} tasks wait; nothing is sent without the history file
func CliOpenNoHistory(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务待提交；历史文件不在原处，不会提交"
	}
	return Int(l, n) + " " + plural(n, "task waits", "tasks wait") + "; nothing is sent without the history file"
}

// CliOpenRefused: {n} tasks are still open. Model Studio says: {said}
func CliOpenRefused(l Language, n int, said string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务尚未结束。百炼返回：", false}, part{said, true})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " still open. Model Studio says: " + said
}

// CliOpenStopped: {n} tasks wait; sending has stopped. Model Studio says: {said}
func CliOpenStopped(l Language, n int, said string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务待提交，已暂停提交。百炼返回：", false}, part{said, true})
	}
	return Int(l, n) + " " + plural(n, "task waits", "tasks wait") + "; sending has stopped. Model Studio says: " + said
}

// CliOpenUnconfirmed: {n} tasks are unconfirmed; open dancecard to resolve them
func CliOpenUnconfirmed(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务待确认，请打开 dancecard 处理"
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " unconfirmed; open dancecard to resolve " + plural(n, "it", "them")
}

// CliOpenWaiting: {n} tasks wait; `dancecard run` sends them
func CliOpenWaiting(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务待提交，运行 `dancecard run` 即可提交"
	}
	return Int(l, n) + " " + plural(n, "task waits", "tasks wait") + "; `dancecard run` sends " + plural(n, "it", "them")
}

// CliOtherName: Choose another name.
func CliOtherName(l Language) string {
	if l == Chinese {
		return "请换一个名称。"
	}
	return "Choose another name."
}

// CliOtherRequest: Request {request} was already used with other pictures, motions or settings: {tasks}
func CliOtherRequest(l Language, request string, tasks []string) string {
	if l == Chinese {
		return join(part{"--request-id「", false}, part{request, true}, part{"」已用于其他图片、动作或设置：", false}, part{List(l, tasks), false})
	}
	return "Request " + request + " was already used with other pictures, motions or settings: " + List(l, tasks)
}

// CliOutcome: {saved} saved, {canceled} canceled, {failed} failed, {held} on hold, {open} open
func CliOutcome(l Language, canceled int, failed int, held int, open int, saved int) string {
	if l == Chinese {
		return "已保存 " + Int(l, saved) + " 个，已取消 " + Int(l, canceled) + " 个，失败 " + Int(l, failed) + " 个，已暂停 " + Int(l, held) + " 个，未结束 " + Int(l, open) + " 个"
	}
	return Int(l, saved) + " saved, " + Int(l, canceled) + " canceled, " + Int(l, failed) + " failed, " + Int(l, held) + " on hold, " + Int(l, open) + " open"
}

// CliOutputClosed: Interrupted: the output was closed
func CliOutputClosed(l Language) string {
	if l == Chinese {
		return "已中断：输出已关闭"
	}
	return "Interrupted: the output was closed"
}

// CliPassMaxCost: Pass --max-cost with the most that you want to spend, or --yes.
func CliPassMaxCost(l Language) string {
	if l == Chinese {
		return "请用 --max-cost 指定最多花费，或加 --yes。"
	}
	return "Pass --max-cost with the most that you want to spend, or --yes."
}

// CliPassSeconds: Pass --seconds with the motion's length.
func CliPassSeconds(l Language) string {
	if l == Chinese {
		return "请用 --seconds 指定动作的时长。"
	}
	return "Pass --seconds with the motion's length."
}

// CliPlayerFailed: {program} failed: {reason}
func CliPlayerFailed(l Language, program string, reason string) string {
	if l == Chinese {
		return join(part{program, true}, part{" 运行失败：", false}, part{reason, true})
	}
	return program + " failed: " + reason
}

// CliPrice: price
func CliPrice(l Language) string {
	if l == Chinese {
		return "费用"
	}
	return "price"
}

// CliPriceOfEngine: {engine}: {price}
func CliPriceOfEngine(l Language, engine string, price string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"：", false}, part{price, true})
	}
	return engine + ": " + price
}

// CliQueue: Queue {n} tasks for {sum}?
func CliQueue(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{"将 ", false}, part{Int(l, n), false}, part{" 个任务加入队列？预估费用 ", false}, part{sum, true})
	}
	return "Queue " + Int(l, n) + " " + plural(n, "task", "tasks") + " for " + sum + "?"
}

// CliQueuePart: Queue {n} of {of} tasks for {sum}?
func CliQueuePart(l Language, n int, of int, sum string) string {
	if l == Chinese {
		return join(part{"将 ", false}, part{Int(l, n), false}, part{" 个任务（共 ", false}, part{Int(l, of), false}, part{" 个）加入队列？预估费用 ", false}, part{sum, true})
	}
	return "Queue " + Int(l, n) + " of " + Int(l, of) + " " + plural(of, "task", "tasks") + " for " + sum + "?"
}

// CliRepeated: Already created {ago} with the same picture, motion and settings: {tasks}
func CliRepeated(l Language, ago string, tasks []string) string {
	if l == Chinese {
		return join(part{ago, true}, part{"已用相同的图片、动作和设置创建：", false}, part{List(l, tasks), false})
	}
	return "Already created " + ago + " with the same picture, motion and settings: " + List(l, tasks)
}

// CliResolveThem: Open dancecard to resolve unconfirmed tasks.
func CliResolveThem(l Language) string {
	if l == Chinese {
		return "请打开 dancecard 处理待确认的任务。"
	}
	return "Open dancecard to resolve unconfirmed tasks."
}

// CliResultFailed: failed
func CliResultFailed(l Language) string {
	if l == Chinese {
		return "不通过"
	}
	return "failed"
}

// CliResultFix: fix
func CliResultFix(l Language) string {
	if l == Chinese {
		return "可转换"
	}
	return "fix"
}

// CliResultOK: ok
func CliResultOK(l Language) string {
	if l == Chinese {
		return "通过"
	}
	return "ok"
}

// CliResultWarning: warning
func CliResultWarning(l Language) string {
	if l == Chinese {
		return "注意"
	}
	return "warning"
}

// CliRetryUnconfirmed: {n} unconfirmed tasks may have been created at Model Studio
func CliRetryUnconfirmed(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个待确认的任务可能已创建"
	}
	return Int(l, n) + " unconfirmed " + plural(n, "task", "tasks") + " may have been created at Model Studio"
}

// CliSameInput: Same as {earlier}, counted once. Use --takes for several videos of a pair.
func CliSameInput(l Language, earlier string) string {
	if l == Chinese {
		return join(part{"与「", false}, part{earlier, true}, part{"」相同，只计一次。同一组合要生成多条请用 --takes。", false})
	}
	return "Same as " + earlier + ", counted once. Use --takes for several videos of a pair."
}

// CliSaveOpen: {n} videos can't be saved from here
func CliSaveOpen(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个视频无法在此保存"
	}
	return Int(l, n) + " " + plural(n, "video", "videos") + " can't be saved from here"
}

// CliSaveOpenAdvice: Use the host that the tasks were created for.
func CliSaveOpenAdvice(l Language) string {
	if l == Chinese {
		return "请改用创建任务时的 Base URL。"
	}
	return "Use the host that the tasks were created for."
}

// CliSeconds: {seconds} s
func CliSeconds(l Language, seconds string) string {
	if l == Chinese {
		return join(part{seconds, true}, part{" 秒", false})
	}
	return seconds + " s"
}

// CliSeeFindings: See the findings above. `dancecard check` checks one picture and one motion.
func CliSeeFindings(l Language) string {
	if l == Chinese {
		return "原因见上方检查结果。`dancecard check` 可单独检查一张图片和一个动作。"
	}
	return "See the findings above. `dancecard check` checks one picture and one motion."
}

// CliSendingStopped: Sending stopped: {why}
func CliSendingStopped(l Language, why string) string {
	if l == Chinese {
		return join(part{"已停止提交：", false}, part{why, true})
	}
	return "Sending stopped: " + why
}

// CliServiceSays: Model Studio says: {said}
func CliServiceSays(l Language, said string) string {
	if l == Chinese {
		return join(part{"百炼返回：", false}, part{said, true})
	}
	return "Model Studio says: " + said
}

// CliSimFaults: Faults: {faults}
func CliSimFaults(l Language, faults string) string {
	if l == Chinese {
		return join(part{"故障：", false}, part{faults, true})
	}
	return "Faults: " + faults
}

// CliSimMotion: {id} {motion}, {seconds} s
func CliSimMotion(l Language, id string, motion string, seconds string) string {
	if l == Chinese {
		return join(part{id, true}, part{"  ", false}, part{motion, true}, part{"，", false}, part{seconds, true}, part{" 秒", false})
	}
	return id + "  " + motion + ", " + seconds + " s"
}

// CliSimMotions: Motions:
func CliSimMotions(l Language) string {
	if l == Chinese {
		return "动作："
	}
	return "Motions:"
}

// CliSimPictures: Pictures:
func CliSimPictures(l Language) string {
	if l == Chinese {
		return "图片："
	}
	return "Pictures:"
}

// CliSimReachable: Warning: everyone who can reach {host} can use this service. --addr {local} keeps it on this machine.
func CliSimReachable(l Language, host string, local string) string {
	if l == Chinese {
		return join(part{"注意：能访问 ", false}, part{host, true}, part{" 的人都能使用此模拟服务。用 --addr ", false}, part{local, true}, part{" 可限于本机。", false})
	}
	return "Warning: everyone who can reach " + host + " can use this service. --addr " + local + " keeps it on this machine."
}

// CliSimReachableAll: Warning: the service listens on every address of this machine, so everyone on its networks can use it. --addr {local} keeps it on this machine.
func CliSimReachableAll(l Language, local string) string {
	if l == Chinese {
		return join(part{"注意：模拟服务监听本机所有地址，所在网络中的人都能使用。用 --addr ", false}, part{local, true}, part{" 可限于本机。", false})
	}
	return "Warning: the service listens on every address of this machine, so everyone on its networks can use it. --addr " + local + " keeps it on this machine."
}

// CliSimStarted: Built-in Model Studio, {speed} times as fast as the real one. Any API key works. ctrl+c stops it.
func CliSimStarted(l Language, speed string) string {
	if l == Chinese {
		return join(part{"内置百炼模拟服务，速度为真实服务的 ", false}, part{speed, true}, part{" 倍。可用任意 API Key，按 ctrl+c 停止。", false})
	}
	return "Built-in Model Studio, " + speed + " times as fast as the real one. Any API key works. ctrl+c stops it."
}

// CliStopping: Stopping when the current request is answered
func CliStopping(l Language) string {
	if l == Chinese {
		return "当前请求返回后停止"
	}
	return "Stopping when the current request is answered"
}

// CliStoppingNow: Stopping when the current request is answered; another signal stops at once
func CliStoppingNow(l Language) string {
	if l == Chinese {
		return "当前请求返回后停止，再次收到信号则立即停止"
	}
	return "Stopping when the current request is answered; another signal stops at once"
}

// CliTask: Task {id} ({name}): {state}
func CliTask(l Language, id string, name string, state string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）：", false}, part{state, true})
	}
	return "Task " + id + " (" + name + "): " + state
}

// CliTaskAdvice: Task {id} ({name}): {state}. {advice}
func CliTaskAdvice(l Language, advice string, id string, name string, state string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）：", false}, part{state, true}, part{"。", false}, part{advice, true})
	}
	return "Task " + id + " (" + name + "): " + state + ". " + advice
}

// CliTaskInState: task {id} ({state})
func CliTaskInState(l Language, id string, state string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{state, true}, part{"）", false})
	}
	return "task " + id + " (" + state + ")"
}

// CliTaskProblem: Task {id} ({name}): {state}, {reason}. {advice}
func CliTaskProblem(l Language, advice string, id string, name string, reason string, state string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）：", false}, part{state, true}, part{"，", false}, part{reason, true}, part{"。", false}, part{advice, true})
	}
	return "Task " + id + " (" + name + "): " + state + ", " + reason + ". " + advice
}

// CliTaskSaved: Task {id} ({name}): saved as {file}
func CliTaskSaved(l Language, file string, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）：已保存到 ", false}, part{file, true})
	}
	return "Task " + id + " (" + name + "): saved as " + file
}

// CliTaskUnconfirmed: Task {id} is unconfirmed; open dancecard to resolve it
func CliTaskUnconfirmed(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 待确认，请打开 dancecard 处理", false})
	}
	return "Task " + id + " is unconfirmed; open dancecard to resolve it"
}

// CliTasksStay: No task is lost. `dancecard run` sends waiting tasks and saves their videos; `dancecard list` lists all tasks.
func CliTasksStay(l Language) string {
	if l == Chinese {
		return "任务不会丢失：`dancecard run` 提交待提交的任务并保存视频，`dancecard list` 列出全部任务。"
	}
	return "No task is lost. `dancecard run` sends waiting tasks and saves their videos; `dancecard list` lists all tasks."
}

// CliTemplateKnown: The library already has this template
func CliTemplateKnown(l Language) string {
	if l == Chinese {
		return "动作库中已有该模板"
	}
	return "The library already has this template"
}

// CliThisMonth: this month
func CliThisMonth(l Language) string {
	if l == Chinese {
		return "本月"
	}
	return "this month"
}

// CliTimedOut: The time set with --timeout is up
func CliTimedOut(l Language) string {
	if l == Chinese {
		return "已到 --timeout 设定的时间"
	}
	return "The time set with --timeout is up"
}

// CliToday: today
func CliToday(l Language) string {
	if l == Chinese {
		return "今日"
	}
	return "today"
}

// CliUseOtherRequest: Pass another --request-id, or the same arguments as before.
func CliUseOtherRequest(l Language) string {
	if l == Chinese {
		return "请换一个 --request-id，或使用与上次相同的参数。"
	}
	return "Pass another --request-id, or the same arguments as before."
}

// CliVideoCanceled: Task {id} was canceled and has no video
func CliVideoCanceled(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 已取消，没有视频", false})
	}
	return "Task " + id + " was canceled and has no video"
}

// CliVideoExpired: Task {id}: the link expired before the video was saved
func CliVideoExpired(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：链接在保存视频前已过期", false})
	}
	return "Task " + id + ": the link expired before the video was saved"
}

// CliVideoFailed: Task {id} failed and has no video
func CliVideoFailed(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 失败，没有视频", false})
	}
	return "Task " + id + " failed and has no video"
}

// CliVideoMissing: Task {id}: the video is no longer on disk, and its link has expired
func CliVideoMissing(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：视频已不在磁盘上，链接也已过期", false})
	}
	return "Task " + id + ": the video is no longer on disk, and its link has expired"
}

// CliVideoNone: Task {id} has no video
func CliVideoNone(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 没有视频", false})
	}
	return "Task " + id + " has no video"
}

// CliVideoNotSaved: Task {id}: the video is not saved yet
func CliVideoNotSaved(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：视频尚未保存", false})
	}
	return "Task " + id + ": the video is not saved yet"
}

// CliVideoNotSavedReason: Task {id}: the video is not saved yet ({reason})
func CliVideoNotSavedReason(l Language, id string, reason string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：视频尚未保存（", false}, part{reason, true}, part{"）", false})
	}
	return "Task " + id + ": the video is not saved yet (" + reason + ")"
}

// CliVideoRejected: Task {id} was rejected and has no video
func CliVideoRejected(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 未受理，没有视频", false})
	}
	return "Task " + id + " was rejected and has no video"
}

// CliVideoRunning: Task {id} isn't done yet; `dancecard wait {id}` follows it
func CliVideoRunning(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 尚未完成，可用 `dancecard wait ", false}, part{id, true}, part{"` 跟踪", false})
	}
	return "Task " + id + " isn't done yet; `dancecard wait " + id + "` follows it"
}

// CliVideoTemplate: Task {id} makes a template, not a video
func CliVideoTemplate(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 用于制作动作模板，没有视频", false})
	}
	return "Task " + id + " makes a template, not a video"
}

// CliVideoUnknown: Task {id}: Model Studio has no record of it
func CliVideoUnknown(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：百炼没有该任务的记录", false})
	}
	return "Task " + id + ": Model Studio has no record of it"
}

// CliVideoWaiting: Task {id} waits; `dancecard run` sends it
func CliVideoWaiting(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 待提交，运行 `dancecard run` 即可提交", false})
	}
	return "Task " + id + " waits; `dancecard run` sends it"
}

// CliWrongFault: --fault: {reason} Faults: {faults}
func CliWrongFault(l Language, faults string, reason string) string {
	if l == Chinese {
		return join(part{"--fault：", false}, part{reason, true}, part{"\n可用的故障：\n", false}, part{faults, true})
	}
	return "--fault: " + reason + "\nFaults:\n" + faults
}

// CodeAddress: invalid URL or ID
func CodeAddress(l Language) string {
	if l == Chinese {
		return "URL 或 ID 无效"
	}
	return "invalid URL or ID"
}

// CodeAmbiguous: several matches
func CodeAmbiguous(l Language) string {
	if l == Chinese {
		return "有多个可能的任务"
	}
	return "several matches"
}

// CodeBadLink: unusable link
func CodeBadLink(l Language) string {
	if l == Chinese {
		return "链接不可用"
	}
	return "unusable link"
}

// CodeCancelExpired: cancel expired
func CodeCancelExpired(l Language) string {
	if l == Chinese {
		return "取消请求已过期"
	}
	return "cancel expired"
}

// CodeCancelWithdrawn: cancel withdrawn
func CodeCancelWithdrawn(l Language) string {
	if l == Chinese {
		return "已撤回取消"
	}
	return "cancel withdrawn"
}

// CodeClocks: clocks differ
func CodeClocks(l Language) string {
	if l == Chinese {
		return "时钟不一致"
	}
	return "clocks differ"
}

// CodeDamagedHistory: damaged history
func CodeDamagedHistory(l Language) string {
	if l == Chinese {
		return "历史记录损坏"
	}
	return "damaged history"
}

// CodeDamagedVideo: damaged video
func CodeDamagedVideo(l Language) string {
	if l == Chinese {
		return "视频损坏"
	}
	return "damaged video"
}

// CodeDiskError: disk error
func CodeDiskError(l Language) string {
	if l == Chinese {
		return "磁盘错误"
	}
	return "disk error"
}

// CodeDiskFull: disk full
func CodeDiskFull(l Language) string {
	if l == Chinese {
		return "磁盘已满"
	}
	return "disk full"
}

// CodeEnded: already finished
func CodeEnded(l Language) string {
	if l == Chinese {
		return "已结束"
	}
	return "already finished"
}

// CodeFile: unusable file
func CodeFile(l Language) string {
	if l == Chinese {
		return "文件不可用"
	}
	return "unusable file"
}

// CodeHTTP: HTTP error
func CodeHTTP(l Language) string {
	if l == Chinese {
		return "HTTP 错误"
	}
	return "HTTP error"
}

// CodeHTTPStatus: HTTP {status}
func CodeHTTPStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{"HTTP ", false}, part{status, true})
	}
	return "HTTP " + status
}

// CodeHalfBody: half body
func CodeHalfBody(l Language) string {
	if l == Chinese {
		return "半身图"
	}
	return "half body"
}

// CodeHistoryBusy: history busy
func CodeHistoryBusy(l Language) string {
	if l == Chinese {
		return "历史记录正忙"
	}
	return "history busy"
}

// CodeHistoryInUse: history in use
func CodeHistoryInUse(l Language) string {
	if l == Chinese {
		return "历史记录使用中"
	}
	return "history in use"
}

// CodeHistoryLogMoved: history log moved
func CodeHistoryLogMoved(l Language) string {
	if l == Chinese {
		return "历史日志已移走"
	}
	return "history log moved"
}

// CodeHistoryMoved: history moved
func CodeHistoryMoved(l Language) string {
	if l == Chinese {
		return "历史记录已移走"
	}
	return "history moved"
}

// CodeHistoryOverwritten: history overwritten
func CodeHistoryOverwritten(l Language) string {
	if l == Chinese {
		return "历史记录已覆盖"
	}
	return "history overwritten"
}

// CodeHistoryReplaced: history replaced
func CodeHistoryReplaced(l Language) string {
	if l == Chinese {
		return "历史记录已替换"
	}
	return "history replaced"
}

// CodeIncomplete: incomplete video
func CodeIncomplete(l Language) string {
	if l == Chinese {
		return "视频不完整"
	}
	return "incomplete video"
}

// CodeInterrupted: interrupted
func CodeInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "interrupted"
}

// CodeKnownTask: already in history
func CodeKnownTask(l Language) string {
	if l == Chinese {
		return "历史中已有"
	}
	return "already in history"
}

// CodeLinkExpired: link expired
func CodeLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// CodeNetwork: network error
func CodeNetwork(l Language) string {
	if l == Chinese {
		return "网络错误"
	}
	return "network error"
}

// CodeNewerHistory: newer history
func CodeNewerHistory(l Language) string {
	if l == Chinese {
		return "历史记录版本较新"
	}
	return "newer history"
}

// CodeNoKey: no API key
func CodeNoKey(l Language) string {
	if l == Chinese {
		return "没有 API Key"
	}
	return "no API key"
}

// CodeNoLink: no link yet
func CodeNoLink(l Language) string {
	if l == Chinese {
		return "尚无链接"
	}
	return "no link yet"
}

// CodeNoMotion: no such motion
func CodeNoMotion(l Language) string {
	if l == Chinese {
		return "没有该动作"
	}
	return "no such motion"
}

// CodeNoReason: no reason given
func CodeNoReason(l Language) string {
	if l == Chinese {
		return "未说明原因"
	}
	return "no reason given"
}

// CodeNoTask: no such task
func CodeNoTask(l Language) string {
	if l == Chinese {
		return "没有该任务"
	}
	return "no such task"
}

// CodeNoVideo: no video link
func CodeNoVideo(l Language) string {
	if l == Chinese {
		return "没有视频链接"
	}
	return "no video link"
}

// CodeNotActivated: not activated
func CodeNotActivated(l Language) string {
	if l == Chinese {
		return "未开通"
	}
	return "not activated"
}

// CodeNotFound: not on the account
func CodeNotFound(l Language) string {
	if l == Chinese {
		return "账号中没有"
	}
	return "not on the account"
}

// CodeNotVideo: not a video
func CodeNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "not a video"
}

// CodeOtherHost: other host
func CodeOtherHost(l Language) string {
	if l == Chinese {
		return "Base URL 不同"
	}
	return "other host"
}

// CodeOtherKey: other key
func CodeOtherKey(l Language) string {
	if l == Chinese {
		return "API Key 不同"
	}
	return "other key"
}

// CodeOtherRequest: request ID in use
func CodeOtherRequest(l Language) string {
	if l == Chinese {
		return "请求 ID 已使用"
	}
	return "request ID in use"
}

// CodeOversized: oversized response
func CodeOversized(l Language) string {
	if l == Chinese {
		return "响应过大"
	}
	return "oversized response"
}

// CodeProgram: local error
func CodeProgram(l Language) string {
	if l == Chinese {
		return "本机错误"
	}
	return "local error"
}

// CodeRatioMismatch: distorted picture
func CodeRatioMismatch(l Language) string {
	if l == Chinese {
		return "画面会变形"
	}
	return "distorted picture"
}

// CodeRatioUnused: ratio has no effect
func CodeRatioUnused(l Language) string {
	if l == Chinese {
		return "画幅不起作用"
	}
	return "ratio has no effect"
}

// CodeReadOnly: read-only
func CodeReadOnly(l Language) string {
	if l == Chinese {
		return "只读"
	}
	return "read-only"
}

// CodeRepeated: already added
func CodeRepeated(l Language) string {
	if l == Chinese {
		return "近期已加入"
	}
	return "already added"
}

// CodeSaving: already saving
func CodeSaving(l Language) string {
	if l == Chinese {
		return "正在保存"
	}
	return "already saving"
}

// CodeStarted: already running
func CodeStarted(l Language) string {
	if l == Chinese {
		return "已开始生成"
	}
	return "already running"
}

// CodeTimeout: no response in time
func CodeTimeout(l Language) string {
	if l == Chinese {
		return "响应超时"
	}
	return "no response in time"
}

// CodeUnchecked: unchecked file
func CodeUnchecked(l Language) string {
	if l == Chinese {
		return "文件未检查"
	}
	return "unchecked file"
}

// CodeUnreadable: unreadable response
func CodeUnreadable(l Language) string {
	if l == Chinese {
		return "响应无法识别"
	}
	return "unreadable response"
}

// CodeUploadExpired: upload expired
func CodeUploadExpired(l Language) string {
	if l == Chinese {
		return "上传凭证已过期"
	}
	return "upload expired"
}

// CodeVideoChanged: video changed
func CodeVideoChanged(l Language) string {
	if l == Chinese {
		return "视频已变化"
	}
	return "video changed"
}

// CodeVideoTooLarge: video too large
func CodeVideoTooLarge(l Language) string {
	if l == Chinese {
		return "视频过大"
	}
	return "video too large"
}

// DemoCharleston: charleston
func DemoCharleston(l Language) string {
	if l == Chinese {
		return "查尔斯顿"
	}
	return "charleston"
}

// DemoCharlestonNote: made by another account; ask there for the clip
func DemoCharlestonNote(l Language) string {
	if l == Chinese {
		return "由其他账号制作，参考视频需向对方索取"
	}
	return "made by another account; ask there for the clip"
}

// DemoCover: Cover, street
func DemoCover(l Language) string {
	if l == Chinese {
		return "小红书封面"
	}
	return "Cover, street"
}

// DemoFailed: The demo could not be set up: {reason}
func DemoFailed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"演示无法启动：", false}, part{reason, true})
	}
	return "The demo could not be set up: " + reason
}

// DemoFinale: Finale
func DemoFinale(l Language) string {
	if l == Chinese {
		return "终场"
	}
	return "Finale"
}

// DemoHipHop: hip-hop
func DemoHipHop(l Language) string {
	if l == Chinese {
		return "街舞"
	}
	return "hip-hop"
}

// DemoHipHopNote: quick feet: show the whole body
func DemoHipHopNote(l Language) string {
	if l == Chinese {
		return "脚步快，图片要露出全身"
	}
	return "quick feet: show the whole body"
}

// DemoOpeningSlow: Opening, slow
func DemoOpeningSlow(l Language) string {
	if l == Chinese {
		return "开场（慢）"
	}
	return "Opening, slow"
}

// DemoOpeningStreet: Opening, street
func DemoOpeningStreet(l Language) string {
	if l == Chinese {
		return "开场（街舞）"
	}
	return "Opening, street"
}

// DemoPosterTango: Poster, tango
func DemoPosterTango(l Language) string {
	if l == Chinese {
		return "海报（探戈）"
	}
	return "Poster, tango"
}

// DemoPosterWaltz: Poster, waltz
func DemoPosterWaltz(l Language) string {
	if l == Chinese {
		return "海报（华尔兹）"
	}
	return "Poster, waltz"
}

// DemoTango: tango
func DemoTango(l Language) string {
	if l == Chinese {
		return "探戈"
	}
	return "tango"
}

// DemoTangoNote: sharp turns; loose hair looks best
func DemoTangoNote(l Language) string {
	if l == Chinese {
		return "转身急，长发效果更好"
	}
	return "sharp turns; loose hair looks best"
}

// DemoTestShot: Test shot
func DemoTestShot(l Language) string {
	if l == Chinese {
		return "试拍"
	}
	return "Test shot"
}

// DemoWaltz: waltz
func DemoWaltz(l Language) string {
	if l == Chinese {
		return "华尔兹"
	}
	return "waltz"
}

// DemoWaltzNote: slow, turns to the left
func DemoWaltzNote(l Language) string {
	if l == Chinese {
		return "节奏慢，向左转"
	}
	return "slow, turns to the left"
}

// DoctorLanguageConfig: English (config.toml)
func DoctorLanguageConfig(l Language) string {
	if l == Chinese {
		return "简体中文（config.toml）"
	}
	return "English (config.toml)"
}

// DoctorLanguageDefault: English (default)
func DoctorLanguageDefault(l Language) string {
	if l == Chinese {
		return "简体中文（默认）"
	}
	return "English (default)"
}

// DoctorLanguageFlag: English ({flag})
func DoctorLanguageFlag(l Language, flag string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{flag, true}, part{"）", false})
	}
	return "English (" + flag + ")"
}

// DoctorLanguageSystem: English (system language {locale})
func DoctorLanguageSystem(l Language, locale string) string {
	if l == Chinese {
		return join(part{"简体中文（系统语言 ", false}, part{locale, true}, part{"）", false})
	}
	return "English (system language " + locale + ")"
}

// DoctorLanguageVariable: English ({name}={value})
func DoctorLanguageVariable(l Language, name string, value string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{name, true}, part{"=", false}, part{value, true}, part{"）", false})
	}
	return "English (" + name + "=" + value + ")"
}

// DoctorLanguageWindow: English (last choice in the command palette)
func DoctorLanguageWindow(l Language) string {
	if l == Chinese {
		return "简体中文（上次在命令面板中的选择）"
	}
	return "English (last choice in the command palette)"
}

// ErrorChoice: {names} or {last}
func ErrorChoice(l Language, last string, names string) string {
	if l == Chinese {
		return join(part{names, true}, part{" 或 ", false}, part{last, true})
	}
	return names + " or " + last
}

// ErrorDetailBlank: The URL contains a space; write %20
func ErrorDetailBlank(l Language) string {
	if l == Chinese {
		return "URL 含有空格，请写成 %20"
	}
	return "The URL contains a space; write %20"
}

// ErrorDetailChanged: The clip has changed since the task was created
func ErrorDetailChanged(l Language) string {
	if l == Chinese {
		return "参考视频在任务创建后有改动"
	}
	return "The clip has changed since the task was created"
}

// ErrorDetailCodec: {codec} codec; must be {codecs}
func ErrorDetailCodec(l Language, codec string, codecs string) string {
	if l == Chinese {
		return join(part{"编码为 ", false}, part{codec, true}, part{"，须为 ", false}, part{codecs, true})
	}
	return codec + " codec; must be " + codecs
}

// ErrorDetailCodecUnknown: Unrecognized codec; must be {codecs}
func ErrorDetailCodecUnknown(l Language, codecs string) string {
	if l == Chinese {
		return join(part{"无法识别的编码，须为 ", false}, part{codecs, true})
	}
	return "Unrecognized codec; must be " + codecs
}

// ErrorDetailCut: The end of the file is missing
func ErrorDetailCut(l Language) string {
	if l == Chinese {
		return "文件不完整，缺少末尾"
	}
	return "The end of the file is missing"
}

// ErrorDetailDamaged: The file is damaged
func ErrorDetailDamaged(l Language) string {
	if l == Chinese {
		return "文件已损坏"
	}
	return "The file is damaged"
}

// ErrorDetailDistorted: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Crop the picture.
func ErrorDetailDistorted(l Language, ratio string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Crop the picture."
}

// ErrorDetailDistortedChoose: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Choose {ratios} or crop the picture.
func ErrorDetailDistortedChoose(l Language, ratio string, ratios string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请改用 ", false}, part{ratios, true}, part{"，或裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Choose " + ratios + " or crop the picture."
}

// ErrorDetailEmpty: Empty file
func ErrorDetailEmpty(l Language) string {
	if l == Chinese {
		return "文件为空"
	}
	return "Empty file"
}

// ErrorDetailEndMissing: {size} missing at the end; the clip plays, but Model Studio may refuse it
func ErrorDetailEndMissing(l Language, size int64) string {
	if l == Chinese {
		return "文件末尾缺 " + Bytes(l, size) + "，可以播放，但百炼可能不受理"
	}
	return Bytes(l, size) + " missing at the end; the clip plays, but Model Studio may refuse it"
}

// ErrorDetailFolder: A folder, not a file
func ErrorDetailFolder(l Language) string {
	if l == Chinese {
		return "这是文件夹，不是文件"
	}
	return "A folder, not a file"
}

// ErrorDetailForbidden: No permission to read the file
func ErrorDetailForbidden(l Language) string {
	if l == Chinese {
		return "没有读取权限"
	}
	return "No permission to read the file"
}

// ErrorDetailFormat: {format}; must be {formats}
func ErrorDetailFormat(l Language, format string, formats string) string {
	if l == Chinese {
		return join(part{"格式为 ", false}, part{format, true}, part{"，须为 ", false}, part{formats, true})
	}
	return format + "; must be " + formats
}

// ErrorDetailFormatUnknown: Unrecognized format; must be {formats}
func ErrorDetailFormatUnknown(l Language, formats string) string {
	if l == Chinese {
		return join(part{"无法识别的格式，须为 ", false}, part{formats, true})
	}
	return "Unrecognized format; must be " + formats
}

// ErrorDetailFrameRate: {fps} fps; at least {least} fps required
func ErrorDetailFrameRate(l Language, fps string, least string) string {
	if l == Chinese {
		return join(part{"帧率 ", false}, part{fps, true}, part{" fps，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return fps + " fps; at least " + least + " fps required"
}

// ErrorDetailHalfBody: Half body with the video's background: legs are invented. Use the picture's background or a full-body picture.
func ErrorDetailHalfBody(l Language) string {
	if l == Chinese {
		return "半身图配视频背景时，腿部由模型随机补全。请改用图片背景或全身图。"
	}
	return "Half body with the video's background: legs are invented. Use the picture's background or a full-body picture."
}

// ErrorDetailHoldsKey: The URL contains the API key
func ErrorDetailHoldsKey(l Language) string {
	if l == Chinese {
		return "URL 含有 API Key"
	}
	return "The URL contains the API key"
}

// ErrorDetailLength: {seconds} s; {least}–{most} s allowed
func ErrorDetailLength(l Language, least string, most string, seconds string) string {
	if l == Chinese {
		return join(part{"时长 ", false}, part{seconds, true}, part{" 秒，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return seconds + " s; " + least + "–" + most + " s allowed"
}

// ErrorDetailLongAddress: The URL has {n} characters; at most {limit} allowed
func ErrorDetailLongAddress(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"URL 有 ", false}, part{n, true}, part{" 个字符，不能超过 ", false}, part{limit, true}, part{" 个", false})
	}
	return "The URL has " + n + " characters; at most " + limit + " allowed"
}

// ErrorDetailLongerSideBelow: {n} px on the longer side; must be below {limit} px
func ErrorDetailLongerSideBelow(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，须小于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; must be below " + limit + " px"
}

// ErrorDetailLongerSideUpTo: {n} px on the longer side; at most {limit} px allowed
func ErrorDetailLongerSideUpTo(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，不能超过 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; at most " + limit + " px allowed"
}

// ErrorDetailMissing: No such file
func ErrorDetailMissing(l Language) string {
	if l == Chinese {
		return "文件不存在"
	}
	return "No such file"
}

// ErrorDetailMode: “{mode}” isn't a mode; use {modes}
func ErrorDetailMode(l Language, mode string, modes string) string {
	if l == Chinese {
		return join(part{"模式「", false}, part{mode, true}, part{"」无效，只能是 ", false}, part{modes, true})
	}
	return "“" + mode + "” isn't a mode; use " + modes
}

// ErrorDetailNoAddress: Enter a URL
func ErrorDetailNoAddress(l Language) string {
	if l == Chinese {
		return "请填写 URL"
	}
	return "Enter a URL"
}

// ErrorDetailNoFrameRate: Frame rate can't be read; at least {least} fps required
func ErrorDetailNoFrameRate(l Language, least string) string {
	if l == Chinese {
		return join(part{"无法读取帧率，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return "Frame rate can't be read; at least " + least + " fps required"
}

// ErrorDetailNoHost: The URL has no host name
func ErrorDetailNoHost(l Language) string {
	if l == Chinese {
		return "URL 缺少主机名"
	}
	return "The URL has no host name"
}

// ErrorDetailNoLength: Length can't be read; {least}–{most} s allowed
func ErrorDetailNoLength(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"无法读取时长，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return "Length can't be read; " + least + "–" + most + " s allowed"
}

// ErrorDetailNoSides: Width and height can't be read
func ErrorDetailNoSides(l Language) string {
	if l == Chinese {
		return "无法读取宽高"
	}
	return "Width and height can't be read"
}

// ErrorDetailNoTemplate: Enter a template ID, such as AACT.xxx.xxx-xxx.xxx
func ErrorDetailNoTemplate(l Language) string {
	if l == Chinese {
		return "请填写模板 ID，例如 AACT.xxx.xxx-xxx.xxx"
	}
	return "Enter a template ID, such as AACT.xxx.xxx-xxx.xxx"
}

// ErrorDetailNotDetected: The picture failed the check. Model Studio says: {reason}
func ErrorDetailNotDetected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"图片未通过检测。百炼返回：", false}, part{reason, true})
	}
	return "The picture failed the check. Model Studio says: " + reason
}

// ErrorDetailNotDetectedPlain: The picture failed Model Studio's check
func ErrorDetailNotDetectedPlain(l Language) string {
	if l == Chinese {
		return "图片未通过百炼的检测"
	}
	return "The picture failed Model Studio's check"
}

// ErrorDetailNotRegular: Not a regular file
func ErrorDetailNotRegular(l Language) string {
	if l == Chinese {
		return "不是普通文件"
	}
	return "Not a regular file"
}

// ErrorDetailRatio: “{ratio}” isn't a ratio; use {ratios}
func ErrorDetailRatio(l Language, ratio string, ratios string) string {
	if l == Chinese {
		return join(part{"画幅「", false}, part{ratio, true}, part{"」无效，只能是 ", false}, part{ratios, true})
	}
	return "“" + ratio + "” isn't a ratio; use " + ratios
}

// ErrorDetailRatioNoChoice: Ratio {ratio} has no effect: this engine sets the shape of the video
func ErrorDetailRatioNoChoice(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：该模型不支持选择画幅", false})
	}
	return "Ratio " + ratio + " has no effect: this engine sets the shape of the video"
}

// ErrorDetailRatioOfClip: Ratio {ratio} has no effect: with the video's background, the result has the size of the clip
func ErrorDetailRatioOfClip(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：使用视频背景时，尺寸同参考视频", false})
	}
	return "Ratio " + ratio + " has no effect: with the video's background, the result has the size of the clip"
}

// ErrorDetailScheme: The URL must start with {schemes}
func ErrorDetailScheme(l Language, schemes string) string {
	if l == Chinese {
		return join(part{"URL 须以 ", false}, part{schemes, true}, part{" 开头", false})
	}
	return "The URL must start with " + schemes
}

// ErrorDetailShorterSideAbove: {n} px on the shorter side; more than {limit} px required
func ErrorDetailShorterSideAbove(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，须大于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; more than " + limit + " px required"
}

// ErrorDetailShorterSideFrom: {n} px on the shorter side; at least {limit} px required
func ErrorDetailShorterSideFrom(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; at least " + limit + " px required"
}

// ErrorDetailSizeBelow: {size}; must be below {limit}
func ErrorDetailSizeBelow(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，须小于 ", false}, part{limit, true})
	}
	return size + "; must be below " + limit
}

// ErrorDetailSizeUpTo: {size}; at most {limit} allowed
func ErrorDetailSizeUpTo(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，不能超过 ", false}, part{limit, true})
	}
	return size + "; at most " + limit + " allowed"
}

// ErrorDetailTemplate: A template ID has only letters, digits and . _ - (at most 256 characters)
func ErrorDetailTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID 只能包含字母、数字和 . _ -，最多 256 个字符"
	}
	return "A template ID has only letters, digits and . _ - (at most 256 characters)"
}

// ErrorDetailTooTall: Height is {ratio}× the width; at most {limit}× allowed
func ErrorDetailTooTall(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"高为宽的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Height is " + ratio + "× the width; at most " + limit + "× allowed"
}

// ErrorDetailTooWide: Width is {ratio}× the height; at most {limit}× allowed
func ErrorDetailTooWide(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"宽为高的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Width is " + ratio + "× the height; at most " + limit + "× allowed"
}

// ErrorDetailUnparsable: The URL isn't valid
func ErrorDetailUnparsable(l Language) string {
	if l == Chinese {
		return "URL 格式有误"
	}
	return "The URL isn't valid"
}

// ErrorDetailUnprintable: The URL contains spaces, quotes or control characters
func ErrorDetailUnprintable(l Language) string {
	if l == Chinese {
		return "URL 含有空格、引号或控制字符"
	}
	return "The URL contains spaces, quotes or control characters"
}

// ErrorDetailUnread: The file can't be read: {reason}
func ErrorDetailUnread(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取文件：", false}, part{reason, true})
	}
	return "The file can't be read: " + reason
}

// ErrorDetailUnsettledSide: {n} px on the longer side may be refused; {safe} px is safe
func ErrorDetailUnsettledSide(l Language, n string, safe string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，百炼可能不受理；不超过 ", false}, part{safe, true}, part{" px 即可", false})
	}
	return n + " px on the longer side may be refused; " + safe + " px is safe"
}

// ErrorDetailUserName: The URL contains a user name or password; remove it
func ErrorDetailUserName(l Language) string {
	if l == Chinese {
		return "URL 含有用户名或密码，请删去"
	}
	return "The URL contains a user name or password; remove it"
}

// ErrorOfFile: {file}: {what}
func ErrorOfFile(l Language, file string, what string) string {
	if l == Chinese {
		return join(part{"文件「", false}, part{file, true}, part{"」：", false}, part{what, true})
	}
	return file + ": " + what
}

// NameEngineAnimateAnyone: AnimateAnyone
func NameEngineAnimateAnyone(l Language) string {
	if l == Chinese {
		return "舞动人像"
	}
	return "AnimateAnyone"
}

// NameEngineMix: Wan Animate Mix
func NameEngineMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Wan Animate Mix"
}

// NameEngineMove: Wan Animate Move
func NameEngineMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Wan Animate Move"
}

// NameEngineShortMix: Mix
func NameEngineShortMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Mix"
}

// NameEngineShortMove: Move
func NameEngineShortMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Move"
}

// StateCanceled: canceled
func StateCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "canceled"
}

// StateDone: done
func StateDone(l Language) string {
	if l == Chinese {
		return "已完成"
	}
	return "done"
}

// StateDownloading: downloading
func StateDownloading(l Language) string {
	if l == Chinese {
		return "下载中"
	}
	return "downloading"
}

// StateFailed: failed
func StateFailed(l Language) string {
	if l == Chinese {
		return "失败"
	}
	return "failed"
}

// StateLinkExpired: link expired
func StateLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// StateNotSaved: not saved
func StateNotSaved(l Language) string {
	if l == Chinese {
		return "保存失败"
	}
	return "not saved"
}

// StateOnHold: on hold
func StateOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "on hold"
}

// StatePreparing: preparing
func StatePreparing(l Language) string {
	if l == Chinese {
		return "准备中"
	}
	return "preparing"
}

// StateQueued: queued
func StateQueued(l Language) string {
	if l == Chinese {
		return "排队中"
	}
	return "queued"
}

// StateRejected: rejected
func StateRejected(l Language) string {
	if l == Chinese {
		return "未受理"
	}
	return "rejected"
}

// StateRunning: running
func StateRunning(l Language) string {
	if l == Chinese {
		return "生成中"
	}
	return "running"
}

// StateSaved: saved
func StateSaved(l Language) string {
	if l == Chinese {
		return "已保存"
	}
	return "saved"
}

// StateSending: sending
func StateSending(l Language) string {
	if l == Chinese {
		return "提交中"
	}
	return "sending"
}

// StateUnconfirmed: unconfirmed
func StateUnconfirmed(l Language) string {
	if l == Chinese {
		return "待确认"
	}
	return "unconfirmed"
}

// StateUnknown: unknown
func StateUnknown(l Language) string {
	if l == Chinese {
		return "服务端无记录"
	}
	return "unknown"
}

// StateWaiting: waiting
func StateWaiting(l Language) string {
	if l == Chinese {
		return "待提交"
	}
	return "waiting"
}
