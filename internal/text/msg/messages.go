// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.

package msg

import "time"

// ActionAllSeen: Marked all results as seen · {undo} undo
func ActionAllSeen(l Language, undo string) string {
	if l == Chinese {
		return join(part{"已将全部结果标为已查看 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Marked all results as seen · " + undo + " undo"
}

// ActionAlreadyCanceling: Already canceling · {back} stop
func ActionAlreadyCanceling(l Language, back string) string {
	if l == Chinese {
		return join(part{"正在取消 · ", false}, part{back, true}, part{" 停止", false})
	}
	return "Already canceling · " + back + " stop"
}

// ActionChecking: checking
func ActionChecking(l Language) string {
	if l == Chinese {
		return "检测中"
	}
	return "checking"
}

// ActionCheckingPercent: checking {percent}%
func ActionCheckingPercent(l Language, percent int) string {
	if l == Chinese {
		return "检测中 " + Int(l, percent) + "%"
	}
	return "checking " + Int(l, percent) + "%"
}

// ActionClipNeeded: {engine} uses the clip itself, but only the template is known. Add the clip under Motion.
func ActionClipNeeded(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"直接使用参考视频，而此任务只有动作模板。请在「动作」中添加参考视频。", false})
	}
	return engine + " uses the clip itself, but only the template is known. Add the clip under Motion."
}

// ActionCopyError: Error details for support
func ActionCopyError(l Language) string {
	if l == Chinese {
		return "错误详情（提交工单用）"
	}
	return "Error details for support"
}

// ActionCopyFile: File path
func ActionCopyFile(l Language) string {
	if l == Chinese {
		return "文件路径"
	}
	return "File path"
}

// ActionCopyLink: Video link
func ActionCopyLink(l Language) string {
	if l == Chinese {
		return "视频链接"
	}
	return "Video link"
}

// ActionCopyPicturePath: Picture path
func ActionCopyPicturePath(l Language) string {
	if l == Chinese {
		return "图片路径"
	}
	return "Picture path"
}

// ActionCopyPictureURL: Picture URL
func ActionCopyPictureURL(l Language) string {
	if l == Chinese {
		return "图片 URL"
	}
	return "Picture URL"
}

// ActionCopyRequestID: Request ID
func ActionCopyRequestID(l Language) string {
	if l == Chinese {
		return "请求 ID"
	}
	return "Request ID"
}

// ActionCopyTaskID: Task ID
func ActionCopyTaskID(l Language) string {
	if l == Chinese {
		return "任务 ID"
	}
	return "Task ID"
}

// ActionCopyTemplateID: Template ID
func ActionCopyTemplateID(l Language) string {
	if l == Chinese {
		return "模板 ID"
	}
	return "Template ID"
}

// ActionErrorDetails: {code}: {message} (request ID {id})
func ActionErrorDetails(l Language, code string, id string, message string) string {
	if l == Chinese {
		return join(part{code, true}, part{"：", false}, part{message, true}, part{"（请求 ID ", false}, part{id, true}, part{"）", false})
	}
	return code + ": " + message + " (request ID " + id + ")"
}

// ActionFileNotOpened: Couldn't open {file}: {error} · {copy} copy the path
func ActionFileNotOpened(l Language, copy string, error string, file string) string {
	if l == Chinese {
		return join(part{"无法打开「", false}, part{file, true}, part{"」：", false}, part{error, true}, part{" · ", false}, part{copy, true}, part{" 复制路径", false})
	}
	return "Couldn't open " + file + ": " + error + " · " + copy + " copy the path"
}

// ActionFileNotOpenedWatch: Couldn't open {file}: {error} · {watch} play it here
func ActionFileNotOpenedWatch(l Language, error string, file string, watch string) string {
	if l == Chinese {
		return join(part{"无法打开「", false}, part{file, true}, part{"」：", false}, part{error, true}, part{" · ", false}, part{watch, true}, part{" 在终端播放", false})
	}
	return "Couldn't open " + file + ": " + error + " · " + watch + " play it here"
}

// ActionFileOpened: Opened {file}
func ActionFileOpened(l Language, file string) string {
	if l == Chinese {
		return join(part{"已打开「", false}, part{file, true}, part{"」", false})
	}
	return "Opened " + file
}

// ActionFindingCandidates: Looking for matching tasks on your account…
func ActionFindingCandidates(l Language) string {
	if l == Chinese {
		return "正在账号中查找可能对应的任务…"
	}
	return "Looking for matching tasks on your account…"
}

// ActionFolderOpened: Opened the folder of {file}
func ActionFolderOpened(l Language, file string) string {
	if l == Chinese {
		return join(part{"已打开 ", false}, part{file, true}, part{" 所在文件夹", false})
	}
	return "Opened the folder of " + file
}

// ActionHeld: Put {n} tasks on hold · {undo} undo
func ActionHeld(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已暂停 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Put " + Int(l, n) + " " + plural(n, "task", "tasks") + " on hold · " + undo + " undo"
}

// ActionHeldOne: Put “{name}” on hold · {undo} undo
func ActionHeldOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已暂停「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Put “" + name + "” on hold · " + undo + " undo"
}

// ActionHintChange: edit
func ActionHintChange(l Language) string {
	if l == Chinese {
		return "修改"
	}
	return "edit"
}

// ActionHintEdit: edit & resend
func ActionHintEdit(l Language) string {
	if l == Chinese {
		return "重新编辑"
	}
	return "edit & resend"
}

// ActionHintEngine: switch engine
func ActionHintEngine(l Language) string {
	if l == Chinese {
		return "更换模型"
	}
	return "switch engine"
}

// ActionHintHold: hold
func ActionHintHold(l Language) string {
	if l == Chinese {
		return "暂停"
	}
	return "hold"
}

// ActionHintMove: move
func ActionHintMove(l Language) string {
	if l == Chinese {
		return "移动"
	}
	return "move"
}

// ActionHintResolve: resolve
func ActionHintResolve(l Language) string {
	if l == Chinese {
		return "处理"
	}
	return "resolve"
}

// ActionHintResume: resume
func ActionHintResume(l Language) string {
	if l == Chinese {
		return "继续"
	}
	return "resume"
}

// ActionHintResumeSending: resume sending
func ActionHintResumeSending(l Language) string {
	if l == Chinese {
		return "恢复提交"
	}
	return "resume sending"
}

// ActionHintRetry: retry
func ActionHintRetry(l Language) string {
	if l == Chinese {
		return "重试"
	}
	return "retry"
}

// ActionHintSaveAgain: save again
func ActionHintSaveAgain(l Language) string {
	if l == Chinese {
		return "重新下载"
	}
	return "save again"
}

// ActionLinkNotOpened: Couldn't open the link: {error} · {copy} copy the link
func ActionLinkNotOpened(l Language, copy string, error string) string {
	if l == Chinese {
		return join(part{"无法打开链接：", false}, part{error, true}, part{" · ", false}, part{copy, true}, part{" 复制链接", false})
	}
	return "Couldn't open the link: " + error + " · " + copy + " copy the link"
}

// ActionLinkOpened: Opened the link
func ActionLinkOpened(l Language) string {
	if l == Chinese {
		return "已打开链接"
	}
	return "Opened the link"
}

// ActionLinkUnusable: Can't open the link: {reason} · {refresh} refresh
func ActionLinkUnusable(l Language, reason string, refresh string) string {
	if l == Chinese {
		return join(part{"无法打开链接：", false}, part{reason, true}, part{" · ", false}, part{refresh, true}, part{" 刷新", false})
	}
	return "Can't open the link: " + reason + " · " + refresh + " refresh"
}

// ActionLookUpElsewhere: Another dancecard is processing the queue. Look up the task there.
func ActionLookUpElsewhere(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在处理队列。请在其中查找该任务。"
	}
	return "Another dancecard is processing the queue. Look up the task there."
}

// ActionLookingUp: Looking it up on your account. It won't be resent automatically.
func ActionLookingUp(l Language) string {
	if l == Chinese {
		return "正在账号中查找，不会自动重新提交。"
	}
	return "Looking it up on your account. It won't be resent automatically."
}

// ActionLookupDone: Looked up “{name}” on your account · {resolve} resolve
func ActionLookupDone(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"已在账号中查找「", false}, part{name, true}, part{"」· ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "Looked up “" + name + "” on your account · " + resolve + " resolve"
}

// ActionMotionsDontWait: Motions can't be put on hold · {tasks} shows the tasks
func ActionMotionsDontWait(l Language, tasks string) string {
	if l == Chinese {
		return join(part{"动作不能暂停 · ", false}, part{tasks, true}, part{" 任务列表", false})
	}
	return "Motions can't be put on hold · " + tasks + " shows the tasks"
}

// ActionMovedDown: Moved {n} tasks down · {undo} undo
func ActionMovedDown(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已下移 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " down · " + undo + " undo"
}

// ActionMovedDownOne: Moved “{name}” down · {undo} undo
func ActionMovedDownOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已下移 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” down · " + undo + " undo"
}

// ActionMovedToFront: Moved {n} tasks to the front · {undo} undo
func ActionMovedToFront(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移到队首 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " to the front · " + undo + " undo"
}

// ActionMovedToFrontHeld: Moved {n} tasks to the front, all still on hold · {resume} resume · {undo} undo
func ActionMovedToFrontHeld(l Language, n int, resume string, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移到队首，均处于暂停 · ", false}, part{resume, true}, part{" 继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " to the front, all still on hold · " + resume + " resume · " + undo + " undo"
}

// ActionMovedToFrontHeldOne: Moved “{name}” to the front, still on hold · {resume} resume · {undo} undo
func ActionMovedToFrontHeldOne(l Language, name string, resume string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移到队首，仍处于暂停 · ", false}, part{resume, true}, part{" 继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” to the front, still on hold · " + resume + " resume · " + undo + " undo"
}

// ActionMovedToFrontOne: Moved “{name}” to the front · {undo} undo
func ActionMovedToFrontOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移到队首 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” to the front · " + undo + " undo"
}

// ActionMovedToFrontSomeHeld: Moved {n} tasks to the front, {held} still on hold · {resume} resume · {undo} undo
func ActionMovedToFrontSomeHeld(l Language, held int, n int, resume string, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移到队首，其中 ", false}, part{Int(l, held), false}, part{" 个仍处于暂停 · ", false}, part{resume, true}, part{" 继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " to the front, " + Int(l, held) + " still on hold · " + resume + " resume · " + undo + " undo"
}

// ActionMovedUp: Moved {n} tasks up · {undo} undo
func ActionMovedUp(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已上移 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " up · " + undo + " undo"
}

// ActionMovedUpOne: Moved “{name}” up · {undo} undo
func ActionMovedUpOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已上移 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” up · " + undo + " undo"
}

// ActionNoDecision: This task doesn't need a decision
func ActionNoDecision(l Language) string {
	if l == Chinese {
		return "该任务无需处理"
	}
	return "This task doesn't need a decision"
}

// ActionNoLink: No link to save from: links expire 24 hours after a task ends
func ActionNoLink(l Language) string {
	if l == Chinese {
		return "没有可下载的链接：链接在任务结束 24 小时后过期"
	}
	return "No link to save from: links expire 24 hours after a task ends"
}

// ActionNoLinkToCopy: No link to copy: links expire 24 hours after a task ends
func ActionNoLinkToCopy(l Language) string {
	if l == Chinese {
		return "没有可复制的链接：链接在任务结束 24 小时后过期"
	}
	return "No link to copy: links expire 24 hours after a task ends"
}

// ActionNoTask: No task selected
func ActionNoTask(l Language) string {
	if l == Chinese {
		return "未选中任务"
	}
	return "No task selected"
}

// ActionNoVideo: No video yet
func ActionNoVideo(l Language) string {
	if l == Chinese {
		return "还没有视频"
	}
	return "No video yet"
}

// ActionNothingUnseen: No new results
func ActionNothingUnseen(l Language) string {
	if l == Chinese {
		return "没有未查看的结果"
	}
	return "No new results"
}

// ActionOnlyFinished: Only finished tasks can be removed. Cancel it first ({cancel}).
func ActionOnlyFinished(l Language, cancel string) string {
	if l == Chinese {
		return join(part{"只能移除已结束的任务。请先取消（", false}, part{cancel, true}, part{"）。", false})
	}
	return "Only finished tasks can be removed. Cancel it first (" + cancel + ")."
}

// ActionOnlyUnsentSwitch: Only waiting or rejected tasks can switch engine · {edit} edit & resend
func ActionOnlyUnsentSwitch(l Language, edit string) string {
	if l == Chinese {
		return join(part{"只有待提交和未受理的任务可更换模型 · ", false}, part{edit, true}, part{" 重新编辑", false})
	}
	return "Only waiting or rejected tasks can switch engine · " + edit + " edit & resend"
}

// ActionOnlyUnstarted: Only tasks that haven't started can be canceled
func ActionOnlyUnstarted(l Language) string {
	if l == Chinese {
		return "只能取消尚未开始生成的任务"
	}
	return "Only tasks that haven't started can be canceled"
}

// ActionOnlyVideosRated: Only tasks with a video can be rated
func ActionOnlyVideosRated(l Language) string {
	if l == Chinese {
		return "只能为有视频的任务评分"
	}
	return "Only tasks with a video can be rated"
}

// ActionOnlyWaitingHold: Only waiting tasks can be put on hold
func ActionOnlyWaitingHold(l Language) string {
	if l == Chinese {
		return "只能暂停待提交的任务"
	}
	return "Only waiting tasks can be put on hold"
}

// ActionOnlyWaitingHoldSent: Already at Model Studio: only waiting tasks can be put on hold
func ActionOnlyWaitingHoldSent(l Language) string {
	if l == Chinese {
		return "任务已提交到百炼，只能暂停待提交的任务"
	}
	return "Already at Model Studio: only waiting tasks can be put on hold"
}

// ActionOnlyWaitingMove: Only waiting tasks can be moved
func ActionOnlyWaitingMove(l Language) string {
	if l == Chinese {
		return "只能移动待提交的任务"
	}
	return "Only waiting tasks can be moved"
}

// ActionOnlyWaitingMoveSent: Already at Model Studio: only waiting tasks can be moved
func ActionOnlyWaitingMoveSent(l Language) string {
	if l == Chinese {
		return "任务已提交到百炼，只能移动待提交的任务"
	}
	return "Already at Model Studio: only waiting tasks can be moved"
}

// ActionRemoved: Removed {n} tasks · {undo} undo
func ActionRemoved(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已移除 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " · " + undo + " undo"
}

// ActionRemovedKeptActive: Removed {n} tasks ({kept} active kept) · {undo} undo
func ActionRemovedKeptActive(l Language, kept int, n int, undo string) string {
	if l == Chinese {
		return join(part{"已移除 ", false}, part{Int(l, n), false}, part{" 个任务（", false}, part{Int(l, kept), false}, part{" 个进行中的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + Int(l, kept) + " active kept) · " + undo + " undo"
}

// ActionRemovedKeptUnfinished: Removed {n} tasks ({kept} unfinished kept) · {undo} undo
func ActionRemovedKeptUnfinished(l Language, kept int, n int, undo string) string {
	if l == Chinese {
		return join(part{"已移除 ", false}, part{Int(l, n), false}, part{" 个任务（", false}, part{Int(l, kept), false}, part{" 个未结束的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + Int(l, kept) + " unfinished kept) · " + undo + " undo"
}

// ActionRemovedOne: Removed “{name}” · {undo} undo
func ActionRemovedOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” · " + undo + " undo"
}

// ActionRemovedOneKeptActive: Removed “{name}” ({kept} active kept) · {undo} undo
func ActionRemovedOneKeptActive(l Language, kept int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」（", false}, part{Int(l, kept), false}, part{" 个进行中的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” (" + Int(l, kept) + " active kept) · " + undo + " undo"
}

// ActionRemovedOneKeptUnfinished: Removed “{name}” ({kept} unfinished kept) · {undo} undo
func ActionRemovedOneKeptUnfinished(l Language, kept int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」（", false}, part{Int(l, kept), false}, part{" 个未结束的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” (" + Int(l, kept) + " unfinished kept) · " + undo + " undo"
}

// ActionRenamedOne: Renamed to “{name}” · {undo} undo
func ActionRenamedOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已重命名为「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Renamed to “" + name + "” · " + undo + " undo"
}

// ActionResumed: Resumed {n} tasks · {undo} undo
func ActionResumed(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed " + Int(l, n) + " " + plural(n, "task", "tasks") + " · " + undo + " undo"
}

// ActionResumedOne: Resumed “{name}” · {undo} undo
func ActionResumedOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed “" + name + "” · " + undo + " undo"
}

// ActionRetried: {n} tasks are in the queue again
func ActionRetried(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务已重新加入队列"
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " in the queue again"
}

// ActionRetriedOne: “{name}” is in the queue again
func ActionRetriedOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已重新加入队列", false})
	}
	return "“" + name + "” is in the queue again"
}

// ActionRetryBlocked: Can't retry “{name}”: {why}
func ActionRetryBlocked(l Language, name string, why string) string {
	if l == Chinese {
		return join(part{"无法重试「", false}, part{name, true}, part{"」：", false}, part{why, true})
	}
	return "Can't retry “" + name + "”: " + why
}

// ActionRetryChecked: Inputs checked · {retry} retry
func ActionRetryChecked(l Language, retry string) string {
	if l == Chinese {
		return join(part{"检查完成 · ", false}, part{retry, true}, part{" 重试", false})
	}
	return "Inputs checked · " + retry + " retry"
}

// ActionRetryChecking: Checking the inputs…
func ActionRetryChecking(l Language) string {
	if l == Chinese {
		return "正在检查图片和动作…"
	}
	return "Checking the inputs…"
}

// ActionRetryNoneFailed: No failed task is left to retry
func ActionRetryNoneFailed(l Language) string {
	if l == Chinese {
		return "没有可重试的失败任务"
	}
	return "No failed task is left to retry"
}

// ActionRetryOnlyEnded: Only failed, rejected or canceled tasks can be retried · {edit} edit & resend
func ActionRetryOnlyEnded(l Language, edit string) string {
	if l == Chinese {
		return join(part{"只能重试失败、未受理或已取消的任务 · ", false}, part{edit, true}, part{" 重新编辑", false})
	}
	return "Only failed, rejected or canceled tasks can be retried · " + edit + " edit & resend"
}

// ActionRetryRepeated: Nothing sent: “{name}” was retried a moment ago
func ActionRetryRepeated(l Language, name string) string {
	if l == Chinese {
		return join(part{"未重试：「", false}, part{name, true}, part{"」刚刚重试过", false})
	}
	return "Nothing sent: “" + name + "” was retried a moment ago"
}

// ActionRetryUnconfirmed: Model Studio may already have this task · {resolve} resolve
func ActionRetryUnconfirmed(l Language, resolve string) string {
	if l == Chinese {
		return join(part{"任务可能已在百炼创建 · ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "Model Studio may already have this task · " + resolve + " resolve"
}

// ActionSavingAgain: Saving again
func ActionSavingAgain(l Language) string {
	if l == Chinese {
		return "正在重新下载"
	}
	return "Saving again"
}

// ActionSavingPace: {done} of {total}, {rate}/s
func ActionSavingPace(l Language, done int64, rate string, total int64) string {
	if l == Chinese {
		return join(part{"已下载 ", false}, part{Bytes(l, done), false}, part{"，共 ", false}, part{Bytes(l, total), false}, part{"，", false}, part{rate, true}, part{"/s", false})
	}
	return Bytes(l, done) + " of " + Bytes(l, total) + ", " + rate + "/s"
}

// ActionSendingResumed: Sending resumed
func ActionSendingResumed(l Language) string {
	if l == Chinese {
		return "已恢复提交"
	}
	return "Sending resumed"
}

// ActionStillChecked: Model Studio has no record of “{name}” at the moment; it is being checked until {until}
func ActionStillChecked(l Language, name string, until string) string {
	if l == Chinese {
		return join(part{"百炼暂无「", false}, part{name, true}, part{"」的记录，将复查到 ", false}, part{until, true})
	}
	return "Model Studio has no record of “" + name + "” at the moment; it is being checked until " + until
}

// ActionTitleRemoved: Title removed · {undo} undo
func ActionTitleRemoved(l Language, undo string) string {
	if l == Chinese {
		return join(part{"已清除标题 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Title removed · " + undo + " undo"
}

// ActionTransferBytes: {done} of {total}
func ActionTransferBytes(l Language, done int64, total int64) string {
	if l == Chinese {
		return Bytes(l, done) + "（共 " + Bytes(l, total) + "）"
	}
	return Bytes(l, done) + " of " + Bytes(l, total)
}

// ActionTransferLeft: {done} of {total} · {rate}/s · {left} left
func ActionTransferLeft(l Language, done int64, left time.Duration, rate string, total int64) string {
	if l == Chinese {
		return join(part{Bytes(l, done), false}, part{"（共 ", false}, part{Bytes(l, total), false}, part{"）· ", false}, part{rate, true}, part{"/秒 · 剩 ", false}, part{Left(l, left), false})
	}
	return Bytes(l, done) + " of " + Bytes(l, total) + " · " + rate + "/s · " + Left(l, left) + " left"
}

// ActionTransferRate: {done} of {total} · {rate}/s
func ActionTransferRate(l Language, done int64, rate string, total int64) string {
	if l == Chinese {
		return join(part{Bytes(l, done), false}, part{"（共 ", false}, part{Bytes(l, total), false}, part{"）· ", false}, part{rate, true}, part{"/秒", false})
	}
	return Bytes(l, done) + " of " + Bytes(l, total) + " · " + rate + "/s"
}

// ActionUploadingClip: uploading clip
func ActionUploadingClip(l Language) string {
	if l == Chinese {
		return "上传参考视频"
	}
	return "uploading clip"
}

// ActionUploadingClipPercent: uploading clip {percent}%
func ActionUploadingClipPercent(l Language, percent int) string {
	if l == Chinese {
		return "上传参考视频 " + Int(l, percent) + "%"
	}
	return "uploading clip " + Int(l, percent) + "%"
}

// ActionUploadingPicture: uploading picture
func ActionUploadingPicture(l Language) string {
	if l == Chinese {
		return "上传图片"
	}
	return "uploading picture"
}

// ActionUploadingPicturePercent: uploading picture {percent}%
func ActionUploadingPicturePercent(l Language, percent int) string {
	if l == Chinese {
		return "上传图片 " + Int(l, percent) + "%"
	}
	return "uploading picture " + Int(l, percent) + "%"
}

// ActionVideoGone: The file is missing and the link has expired · {edit} edit & resend
func ActionVideoGone(l Language, edit string) string {
	if l == Chinese {
		return join(part{"视频文件已不在，链接也已过期 · ", false}, part{edit, true}, part{" 重新编辑", false})
	}
	return "The file is missing and the link has expired · " + edit + " edit & resend"
}

// ActionVideoLost: The file is missing and the link has expired
func ActionVideoLost(l Language) string {
	if l == Chinese {
		return "视频文件已不在，链接也已过期"
	}
	return "The file is missing and the link has expired"
}

// AdviceAccessDenied: The key has no access to the model, the free quota is used up, or the model is offline. Check all three in the console.
func AdviceAccessDenied(l Language) string {
	if l == Chinese {
		return "API Key 无权调用该模型、免费额度已用完，或模型已下线。请在控制台逐项检查。"
	}
	return "The key has no access to the model, the free quota is used up, or the model is offline. Check all three in the console."
}

// AdviceAddressBase: Set the base URL again, with --base-url or DASHSCOPE_HTTP_BASE_URL, in the form {url}.
func AdviceAddressBase(l Language, url string) string {
	if l == Chinese {
		return join(part{"请用 --base-url 或 DASHSCOPE_HTTP_BASE_URL 重新设置 Base URL（形如 ", false}, part{url, true}, part{"）。", false})
	}
	return "Set the base URL again, with --base-url or DASHSCOPE_HTTP_BASE_URL, in the form " + url + "."
}

// AdviceAddressEngine: A newer dancecard with more engines created this task. Use that version, or create the task again with another engine.
func AdviceAddressEngine(l Language) string {
	if l == Chinese {
		return "该任务由支持更多模型的新版 dancecard 创建。请使用新版，或换一个模型重新创建任务。"
	}
	return "A newer dancecard with more engines created this task. Use that version, or create the task again with another engine."
}

// AdviceAddressFile: Use a URL that begins with http:// or https://, names its host, holds no password and leads to the file itself.
func AdviceAddressFile(l Language) string {
	if l == Chinese {
		return "请使用以 http:// 或 https:// 开头、含主机名、不含密码且直接指向文件的 URL。"
	}
	return "Use a URL that begins with http:// or https://, names its host, holds no password and leads to the file itself."
}

// AdviceAddressTask: Copy the task ID again, as Model Studio returned it when the task was created, such as {id}.
func AdviceAddressTask(l Language, id string) string {
	if l == Chinese {
		return join(part{"请重新复制任务 ID（形如 ", false}, part{id, true}, part{"），百炼在创建任务时返回该 ID。", false})
	}
	return "Copy the task ID again, as Model Studio returned it when the task was created, such as " + id + "."
}

// AdviceAlgorithm: The model failed on this task. Send the task again; if the model fails once more, use another picture or motion.
func AdviceAlgorithm(l Language) string {
	if l == Chinese {
		return "模型处理该任务时出错。请重新提交一次，仍失败则换用其他图片或动作。"
	}
	return "The model failed on this task. Send the task again; if the model fails once more, use another picture or motion."
}

// AdviceAmbiguous: Several tasks on your account could be this one. Press {resolve} to choose one, look it up again, send it again or discard it.
func AdviceAmbiguous(l Language, resolve string) string {
	if l == Chinese {
		return join(part{"账号中有多个任务可能对应本任务。按 ", false}, part{resolve, true}, part{" 选择其一、再查一次、重新提交或放弃。", false})
	}
	return "Several tasks on your account could be this one. Press " + resolve + " to choose one, look it up again, send it again or discard it."
}

// AdviceAmbiguousCommand: Several tasks on your account could be this one. Open dancecard to choose one, look it up again, send it again or discard it.
func AdviceAmbiguousCommand(l Language) string {
	if l == Chinese {
		return "账号中有多个任务可能对应本任务。请打开 dancecard 选择其一、再查一次、重新提交或放弃。"
	}
	return "Several tasks on your account could be this one. Open dancecard to choose one, look it up again, send it again or discard it."
}

// AdviceAppAccess: The key has no access to the application that the request names. Ask the application's owner, or check the application in the console.
func AdviceAppAccess(l Language) string {
	if l == Chinese {
		return "API Key 无权访问请求中的应用。请联系应用的所有者，或在控制台检查。"
	}
	return "The key has no access to the application that the request names. Ask the application's owner, or check the application in the console."
}

// AdviceArrearage: Account overdue. Top up in the Alibaba Cloud console and resume after a few minutes ({resume}).
func AdviceArrearage(l Language, resume string) string {
	if l == Chinese {
		return join(part{"账号欠费。请在阿里云控制台充值，几分钟后按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "Account overdue. Top up in the Alibaba Cloud console and resume after a few minutes (" + resume + ")."
}

// AdviceArrearageCommand: Account overdue. Top up in the Alibaba Cloud console and run the command again after a few minutes.
func AdviceArrearageCommand(l Language) string {
	if l == Chinese {
		return "账号欠费。请在阿里云控制台充值，几分钟后重新运行命令。"
	}
	return "Account overdue. Top up in the Alibaba Cloud console and run the command again after a few minutes."
}

// AdviceAsynchronous: This model responds directly and accepts no tasks. Check the model names in config.toml: a check model may be set where a video model belongs.
func AdviceAsynchronous(l Language) string {
	if l == Chinese {
		return "该模型不支持异步任务。请检查 config.toml，可能把检测模型填到了视频模型的位置。"
	}
	return "This model responds directly and accepts no tasks. Check the model names in config.toml: a check model may be set where a video model belongs."
}

// AdviceBadLink: The task succeeded, but Model Studio returned an unusable link, and dancecard didn't open it. dancecard keeps asking for another link until the task's record expires.
func AdviceBadLink(l Language) string {
	if l == Chinese {
		return "任务已成功，但百炼提供的视频链接不可用，未打开。dancecard 会持续查询新的链接，直到记录过期。"
	}
	return "The task succeeded, but Model Studio returned an unusable link, and dancecard didn't open it. dancecard keeps asking for another link until the task's record expires."
}

// AdviceBadRequest: Model Studio can't read the request. Compare its message with what you entered, then send again.
func AdviceBadRequest(l Language) string {
	if l == Chinese {
		return "百炼无法识别该请求。请对照百炼返回的消息检查各项，再重新提交。"
	}
	return "Model Studio can't read the request. Compare its message with what you entered, then send again."
}

// AdviceBareStatus: Only an HTTP status arrived, without Model Studio's own message. A gateway or proxy on the way most likely sent it.
func AdviceBareStatus(l Language) string {
	if l == Chinese {
		return "只收到 HTTP 状态码，没有百炼的消息，很可能由中间的网关或代理返回。"
	}
	return "Only an HTTP status arrived, without Model Studio's own message. A gateway or proxy on the way most likely sent it."
}

// AdviceBurstRate: Requests increased too fast. Wait a minute; tasks are sent one by one.
func AdviceBurstRate(l Language) string {
	if l == Chinese {
		return "请求增长过快，已触发限流。请等待 1 分钟，任务会逐个提交。"
	}
	return "Requests increased too fast. Wait a minute; tasks are sent one by one."
}

// AdviceBusy: Model Studio is busy; retrying automatically.
func AdviceBusy(l Language) string {
	if l == Chinese {
		return "百炼繁忙，稍后自动重试。"
	}
	return "Model Studio is busy; retrying automatically."
}

// AdviceCanceled: Stopped before Model Studio responded. Refresh to ask again.
func AdviceCanceled(l Language) string {
	if l == Chinese {
		return "未等百炼响应，本机已停止请求。如需结果请刷新。"
	}
	return "Stopped before Model Studio responded. Refresh to ask again."
}

// AdviceClocks: This machine's clock was wrong when the task was sent, and no task on your account was created at a matching time. Press {resolve} to choose one, look it up again, send it again or discard it.
func AdviceClocks(l Language, resolve string) string {
	if l == Chinese {
		return join(part{"提交时本机时钟有误差，账号中没有时间相符的任务。按 ", false}, part{resolve, true}, part{" 手动指定、再查一次、重新提交或放弃。", false})
	}
	return "This machine's clock was wrong when the task was sent, and no task on your account was created at a matching time. Press " + resolve + " to choose one, look it up again, send it again or discard it."
}

// AdviceClocksCommand: This machine's clock was wrong when the task was sent, and no task on your account was created at a matching time. Open dancecard to choose one, look it up again, send it again or discard it.
func AdviceClocksCommand(l Language) string {
	if l == Chinese {
		return "提交时本机时钟有误差，账号中没有时间相符的任务。请打开 dancecard 手动指定、再查一次、重新提交或放弃。"
	}
	return "This machine's clock was wrong when the task was sent, and no task on your account was created at a matching time. Open dancecard to choose one, look it up again, send it again or discard it."
}

// AdviceConcurrency: The account has too many running tasks. The next task is sent when one of them ends.
func AdviceConcurrency(l Language) string {
	if l == Chinese {
		return "账号同时生成的任务过多。有任务结束后，会自动提交下一个。"
	}
	return "The account has too many running tasks. The next task is sent when one of them ends."
}

// AdviceContentClip: This content isn't accepted: the content check rejected the clip. Use another clip; sending the same one again won't help.
func AdviceContentClip(l Language) string {
	if l == Chinese {
		return "内容未通过审核：参考视频不合规。请换一段参考视频，重新提交同样的内容仍会失败。"
	}
	return "This content isn't accepted: the content check rejected the clip. Use another clip; sending the same one again won't help."
}

// AdviceContentEither: This content isn't accepted: the content check rejected the picture, the clip or the video made from them. Use others; sending the same ones again won't help.
func AdviceContentEither(l Language) string {
	if l == Chinese {
		return "内容未通过审核：图片、参考视频或生成的视频不合规。请换用其他素材，重新提交同样的内容仍会失败。"
	}
	return "This content isn't accepted: the content check rejected the picture, the clip or the video made from them. Use others; sending the same ones again won't help."
}

// AdviceContentPicture: This content isn't accepted: the content check rejected the picture or the video made from it. Use another picture; sending the same one again won't help.
func AdviceContentPicture(l Language) string {
	if l == Chinese {
		return "内容未通过审核：图片或生成的视频不合规。请换一张图片，重新提交同样的内容仍会失败。"
	}
	return "This content isn't accepted: the content check rejected the picture or the video made from it. Use another picture; sending the same one again won't help."
}

// AdviceDamagedClip: Model Studio can't open the clip: damaged, incomplete or of an unknown format. Play the clip here, export it again and use that copy.
func AdviceDamagedClip(l Language) string {
	if l == Chinese {
		return "百炼无法打开参考视频：文件损坏、不完整或格式未知。请在本机播放确认，重新导出后使用新文件。"
	}
	return "Model Studio can't open the clip: damaged, incomplete or of an unknown format. Play the clip here, export it again and use that copy."
}

// AdviceDamagedEither: Model Studio can't open the picture or the clip: damaged, incomplete or of an unknown format. Open both here, save them again and use those copies.
func AdviceDamagedEither(l Language) string {
	if l == Chinese {
		return "百炼无法打开图片或参考视频：文件损坏、不完整或格式未知。请在本机打开并另存，再使用新文件。"
	}
	return "Model Studio can't open the picture or the clip: damaged, incomplete or of an unknown format. Open both here, save them again and use those copies."
}

// AdviceDamagedPicture: Model Studio can't open the picture: damaged, incomplete or of an unknown format. Open the picture here, save it again and use that copy.
func AdviceDamagedPicture(l Language) string {
	if l == Chinese {
		return "百炼无法打开图片：文件损坏、不完整或格式未知。请在本机打开并另存，再使用新文件。"
	}
	return "Model Studio can't open the picture: damaged, incomplete or of an unknown format. Open the picture here, save it again and use that copy."
}

// AdviceDarkClip: The clip is too dark or has too little contrast. Brighten the clip, or use another one.
func AdviceDarkClip(l Language) string {
	if l == Chinese {
		return "参考视频过暗或对比度太低。请调亮参考视频，或换一段。"
	}
	return "The clip is too dark or has too little contrast. Brighten the clip, or use another one."
}

// AdviceDarkEither: The picture or the clip is too dark or has too little contrast. Brighten the file, or use another one.
func AdviceDarkEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频过暗或对比度太低。请调亮文件，或换用其他素材。"
	}
	return "The picture or the clip is too dark or has too little contrast. Brighten the file, or use another one."
}

// AdviceDarkPicture: The picture is too dark or has too little contrast. Brighten the picture, or use another one.
func AdviceDarkPicture(l Language) string {
	if l == Chinese {
		return "图片过暗或对比度太低。请调亮图片，或换一张。"
	}
	return "The picture is too dark or has too little contrast. Brighten the picture, or use another one."
}

// AdviceDownloadClip: Model Studio couldn't download the clip. Check that its URL works without a login and hasn't expired, or choose the local file.
func AdviceDownloadClip(l Language) string {
	if l == Chinese {
		return "百炼无法下载参考视频。请确认 URL 无需登录且未过期，或直接选择本地文件。"
	}
	return "Model Studio couldn't download the clip. Check that its URL works without a login and hasn't expired, or choose the local file."
}

// AdviceDownloadEither: Model Studio couldn't download the picture or the clip. Check that the URLs work without a login and haven't expired, or choose local files.
func AdviceDownloadEither(l Language) string {
	if l == Chinese {
		return "百炼无法下载图片或参考视频。请确认 URL 无需登录且未过期，或直接选择本地文件。"
	}
	return "Model Studio couldn't download the picture or the clip. Check that the URLs work without a login and haven't expired, or choose local files."
}

// AdviceDownloadPicture: Model Studio couldn't download the picture. Check that its URL works without a login and hasn't expired, or choose the local file.
func AdviceDownloadPicture(l Language) string {
	if l == Chinese {
		return "百炼无法下载图片。请确认 URL 无需登录且未过期，或直接选择本地文件。"
	}
	return "Model Studio couldn't download the picture. Check that its URL works without a login and hasn't expired, or choose the local file."
}

// AdviceEmptyInput: Model Studio received the request without its picture and motion. Fill in both and send again.
func AdviceEmptyInput(l Language) string {
	if l == Chinese {
		return "百炼收到的请求中没有图片和动作。请补全后重新提交。"
	}
	return "Model Studio received the request without its picture and motion. Fill in both and send again."
}

// AdviceEmptyModel: The request names no model. Check that config.toml doesn't set an empty model name.
func AdviceEmptyModel(l Language) string {
	if l == Chinese {
		return "请求中没有模型名称。请检查 config.toml 中的模型名称是否为空。"
	}
	return "The request names no model. Check that config.toml doesn't set an empty model name."
}

// AdviceEmptyParameters: Model Studio received the request without its settings. Choose the background again and send again.
func AdviceEmptyParameters(l Language) string {
	if l == Chinese {
		return "百炼收到的请求中没有参数。请重新选择背景，再提交。"
	}
	return "Model Studio received the request without its settings. Choose the background again and send again."
}

// AdviceEndpointAccess: The workspace's own base URL doesn't serve this model. Try the shared base URL {url}.
func AdviceEndpointAccess(l Language, url string) string {
	if l == Chinese {
		return join(part{"业务空间专属的 Base URL 不提供该模型。请改用共享的 Base URL（", false}, part{url, true}, part{"）。", false})
	}
	return "The workspace's own base URL doesn't serve this model. Try the shared base URL " + url + "."
}

// AdviceFaceClip: The face in the clip's first frame is turned, tilted or covered. Trim the clip so that it starts with the face to the camera.
func AdviceFaceClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物面部侧转、倾斜或有遮挡。请剪辑参考视频，让开头就正视镜头。"
	}
	return "The face in the clip's first frame is turned, tilted or covered. Trim the clip so that it starts with the face to the camera."
}

// AdviceFaceEither: The face in the picture or in the clip's first frame is turned, tilted or covered. Use files in which the person looks straight into the camera.
func AdviceFaceEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物面部侧转、倾斜或有遮挡。请换用正视镜头的素材。"
	}
	return "The face in the picture or in the clip's first frame is turned, tilted or covered. Use files in which the person looks straight into the camera."
}

// AdviceFacePicture: The face in the picture is turned, tilted or covered. Use a picture of a person looking straight into the camera.
func AdviceFacePicture(l Language) string {
	if l == Chinese {
		return "图片中人物面部侧转、倾斜或有遮挡。请换一张正视镜头的图片。"
	}
	return "The face in the picture is turned, tilted or covered. Use a picture of a person looking straight into the camera."
}

// AdviceFaqBlocked: A question-and-answer rule of the account blocked the request. Change the rule in the console, or use other files.
func AdviceFaqBlocked(l Language) string {
	if l == Chinese {
		return "账号的问答规则拦截了请求。请在控制台修改规则，或换用其他素材。"
	}
	return "A question-and-answer rule of the account blocked the request. Change the rule in the console, or use other files."
}

// AdviceFileClip: Model Studio doesn't accept the clip; its message says why. Check format, size and pixels, and that one person is fully visible.
func AdviceFileClip(l Language) string {
	if l == Chinese {
		return "百炼不接受该参考视频，原因见百炼返回的消息。请检查格式、大小和尺寸，并确认只有一人且完整可见。"
	}
	return "Model Studio doesn't accept the clip; its message says why. Check format, size and pixels, and that one person is fully visible."
}

// AdviceFileEither: Model Studio doesn't accept the picture or the clip; its message says why. Check format, size and pixels, and that one person is fully visible.
func AdviceFileEither(l Language) string {
	if l == Chinese {
		return "百炼不接受图片或参考视频，原因见百炼返回的消息。请检查格式、大小和尺寸，并确认只有一人且完整可见。"
	}
	return "Model Studio doesn't accept the picture or the clip; its message says why. Check format, size and pixels, and that one person is fully visible."
}

// AdviceFilePicture: Model Studio doesn't accept the picture; its message says why. Check format, size and pixels, and that one person is fully visible.
func AdviceFilePicture(l Language) string {
	if l == Chinese {
		return "百炼不接受该图片，原因见百炼返回的消息。请检查格式、大小和尺寸，并确认只有一人且完整可见。"
	}
	return "Model Studio doesn't accept the picture; its message says why. Check format, size and pixels, and that one person is fully visible."
}

// AdviceFixFile: For a local file, edit the task ({edit}) and fix the file ({fix}).
func AdviceFixFile(l Language, edit string, fix string) string {
	if l == Chinese {
		return join(part{"本地文件可按 ", false}, part{edit, true}, part{" 重新编辑，再按 ", false}, part{fix, true}, part{" 转换。", false})
	}
	return "For a local file, edit the task (" + edit + ") and fix the file (" + fix + ")."
}

// AdviceFixFileCommand: For a local file, `dancecard check` prints the command that fixes it.
func AdviceFixFileCommand(l Language) string {
	if l == Chinese {
		return "本地文件可用 `dancecard check` 查看转换命令。"
	}
	return "For a local file, `dancecard check` prints the command that fixes it."
}

// AdviceFixFileInForm: For a local file, create a new task and fix the file there ({fix}).
func AdviceFixFileInForm(l Language, fix string) string {
	if l == Chinese {
		return join(part{"本地文件可新建任务，再按 ", false}, part{fix, true}, part{" 转换。", false})
	}
	return "For a local file, create a new task and fix the file there (" + fix + ")."
}

// AdviceFormatAny: The file's format isn't supported, whatever its extension says; Model Studio's message lists the formats. {fix}
func AdviceFormatAny(l Language, fix string) string {
	if l == Chinese {
		return join(part{"文件格式不支持（按内容而非扩展名判断），支持的格式见百炼返回的消息。", false}, part{fix, true})
	}
	return "The file's format isn't supported, whatever its extension says; Model Studio's message lists the formats. " + fix
}

// AdviceFormatClip: The clip must be one of {types}, whatever its extension says. {fix}
func AdviceFormatClip(l Language, fix string, types []string) string {
	if l == Chinese {
		return join(part{"参考视频格式不支持：仅支持 ", false}, part{List(l, types), false}, part{"，按内容而非扩展名判断。", false}, part{fix, true})
	}
	return "The clip must be one of " + List(l, types) + ", whatever its extension says. " + fix
}

// AdviceFormatCodec: The clip must be one of {types} with the codec {codec} or {other}, whatever its extension says. {fix}
func AdviceFormatCodec(l Language, codec string, fix string, other string, types []string) string {
	if l == Chinese {
		return join(part{"参考视频格式不支持：仅支持 ", false}, part{List(l, types), false}, part{"，编码为 ", false}, part{codec, true}, part{" 或 ", false}, part{other, true}, part{"，按内容而非扩展名判断。", false}, part{fix, true})
	}
	return "The clip must be one of " + List(l, types) + " with the codec " + codec + " or " + other + ", whatever its extension says. " + fix
}

// AdviceFormatEither: Pictures must be one of {pictures}, clips one of {clips}, whatever the extensions say. {fix}
func AdviceFormatEither(l Language, clips []string, fix string, pictures []string) string {
	if l == Chinese {
		return join(part{"文件格式不支持：图片仅支持 ", false}, part{List(l, pictures), false}, part{"，参考视频仅支持 ", false}, part{List(l, clips), false}, part{"，按内容而非扩展名判断。", false}, part{fix, true})
	}
	return "Pictures must be one of " + List(l, pictures) + ", clips one of " + List(l, clips) + ", whatever the extensions say. " + fix
}

// AdviceFormatPicture: The picture must be one of {types}, whatever its extension says. {fix}
func AdviceFormatPicture(l Language, fix string, types []string) string {
	if l == Chinese {
		return join(part{"图片格式不支持：仅支持 ", false}, part{List(l, types), false}, part{"，按内容而非扩展名判断。", false}, part{fix, true})
	}
	return "The picture must be one of " + List(l, types) + ", whatever its extension says. " + fix
}

// AdviceFrameRate: The clip must have {least}–60 fps. Convert the clip to 30 fps.
func AdviceFrameRate(l Language, least string) string {
	if l == Chinese {
		return join(part{"参考视频帧率须为 ", false}, part{least, true}, part{"–60 fps。请转换为 30 fps。", false})
	}
	return "The clip must have " + least + "–60 fps. Convert the clip to 30 fps."
}

// AdviceFrameRateAny: The clip's frame rate is too low or too high; Model Studio's message gives the limits. Convert the clip to 30 fps.
func AdviceFrameRateAny(l Language) string {
	if l == Chinese {
		return "参考视频帧率过低或过高，范围见百炼返回的消息。请转换为 30 fps。"
	}
	return "The clip's frame rate is too low or too high; Model Studio's message gives the limits. Convert the clip to 30 fps."
}

// AdviceFreeQuota: Free quota used up. Switch to pay-as-you-go in the console, then send again.
func AdviceFreeQuota(l Language) string {
	if l == Chinese {
		return "免费额度已用完。请在控制台改为按量付费，再重新提交。"
	}
	return "Free quota used up. Switch to pay-as-you-go in the console, then send again."
}

// AdviceFreeTierOnly: Free quota used up. Turn off “stop when the free quota is used up” in the console; usage is then billed.
func AdviceFreeTierOnly(l Language) string {
	if l == Chinese {
		return "免费额度已用完。请在百炼控制台关闭「免费额度用完即停」，之后按量计费。"
	}
	return "Free quota used up. Turn off “stop when the free quota is used up” in the console; usage is then billed."
}

// AdviceFrontClip: The clip's first frame shows the person's back or side. Trim the clip so that it starts with the person's front.
func AdviceFrontClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物背对或侧对镜头。请剪辑参考视频，让开头就是正面。"
	}
	return "The clip's first frame shows the person's back or side. Trim the clip so that it starts with the person's front."
}

// AdviceFrontEither: The picture or the clip's first frame shows the person's back or side. Use files in which the person faces the camera.
func AdviceFrontEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物背对或侧对镜头。请换用正面素材。"
	}
	return "The picture or the clip's first frame shows the person's back or side. Use files in which the person faces the camera."
}

// AdviceFrontPicture: The picture shows the person's back or side. Use a picture taken from the front.
func AdviceFrontPicture(l Language) string {
	if l == Chinese {
		return "图片中人物背对或侧对镜头。请换一张正面图片。"
	}
	return "The picture shows the person's back or side. Use a picture taken from the front."
}

// AdviceHalfBody: Only the check was billed; nothing was sent. Edit the task ({edit}) and choose the picture's background or another picture.
func AdviceHalfBody(l Language, edit string) string {
	if l == Chinese {
		return join(part{"仅产生检测费用，任务未提交。按 ", false}, part{edit, true}, part{" 重新编辑，改用图片背景或换一张图片。", false})
	}
	return "Only the check was billed; nothing was sent. Edit the task (" + edit + ") and choose the picture's background or another picture."
}

// AdviceHalfBodyCommand: Only the check was billed; nothing was sent. Use the picture's background, or another picture.
func AdviceHalfBodyCommand(l Language) string {
	if l == Chinese {
		return "仅产生检测费用，任务未提交。请改用图片背景，或换一张图片。"
	}
	return "Only the check was billed; nothing was sent. Use the picture's background, or another picture."
}

// AdviceIllegalInput: The request arrived damaged, perhaps changed by a proxy. Try again without the proxy.
func AdviceIllegalInput(l Language) string {
	if l == Chinese {
		return "请求内容损坏，可能由代理改动所致。请关闭代理后重试。"
	}
	return "The request arrived damaged, perhaps changed by a proxy. Try again without the proxy."
}

// AdviceImage: Model Studio doesn't accept the picture; its message says why. Check format and size, and that one face is clearly visible.
func AdviceImage(l Language) string {
	if l == Chinese {
		return "百炼不接受该图片，原因见百炼返回的消息。请检查格式和大小，并确认人脸清晰可见。"
	}
	return "Model Studio doesn't accept the picture; its message says why. Check format and size, and that one face is clearly visible."
}

// AdviceImageResolution: Too many or too few pixels for the image check. Scale the picture so that each side has 256–3240 px.
func AdviceImageResolution(l Language) string {
	if l == Chinese {
		return "图片像素过多或过少，无法检测。请缩放图片，使每边为 256–3240 px。"
	}
	return "Too many or too few pixels for the image check. Scale the picture so that each side has 256–3240 px."
}

// AdviceImageSize: Wrong picture size: the longer side must be below 4096 px and at most twice the shorter. Crop or scale the picture.
func AdviceImageSize(l Language) string {
	if l == Chinese {
		return "图片尺寸不符：长边须小于 4096 px，且不超过短边的 2 倍。请裁剪或缩放图片。"
	}
	return "Wrong picture size: the longer side must be below 4096 px and at most twice the shorter. Crop or scale the picture."
}

// AdviceInputLength: A text in the request, such as a URL, is too long or too short. Use shorter file names and URLs.
func AdviceInputLength(l Language) string {
	if l == Chinese {
		return "请求中有文本（如 URL）过长或过短。请缩短文件名或 URL。"
	}
	return "A text in the request, such as a URL, is too long or too short. Use shorter file names and URLs."
}

// AdviceInspectionClip: The content check couldn't download the clip, as happens with hosts outside China. Choose the local file, or use OSS in Beijing.
func AdviceInspectionClip(l Language) string {
	if l == Chinese {
		return "内容审核时无法下载参考视频，多见于境外主机。请直接选择本地文件，或改用北京地域的 OSS。"
	}
	return "The content check couldn't download the clip, as happens with hosts outside China. Choose the local file, or use OSS in Beijing."
}

// AdviceInspectionEither: The content check couldn't download the picture or the clip, as happens with hosts outside China. Choose local files, or use OSS in Beijing.
func AdviceInspectionEither(l Language) string {
	if l == Chinese {
		return "内容审核时无法下载图片或参考视频，多见于境外主机。请直接选择本地文件，或改用北京地域的 OSS。"
	}
	return "The content check couldn't download the picture or the clip, as happens with hosts outside China. Choose local files, or use OSS in Beijing."
}

// AdviceInspectionPicture: The content check couldn't download the picture, as happens with hosts outside China. Choose the local file, or use OSS in Beijing.
func AdviceInspectionPicture(l Language) string {
	if l == Chinese {
		return "内容审核时无法下载图片，多见于境外主机。请直接选择本地文件，或改用北京地域的 OSS。"
	}
	return "The content check couldn't download the picture, as happens with hosts outside China. Choose the local file, or use OSS in Beijing."
}

// AdviceInternal: Internal error of Model Studio. Try again later; if the error persists, open a ticket with the request ID.
func AdviceInternal(l Language) string {
	if l == Chinese {
		return "百炼内部错误。请稍后重试，仍失败则凭请求 ID 提交工单。"
	}
	return "Internal error of Model Studio. Try again later; if the error persists, open a ticket with the request ID."
}

// AdviceInterrupted: dancecard stopped while the task was being sent, so the task may have been created. Looking it up on your account. It won't be resent automatically.
func AdviceInterrupted(l Language) string {
	if l == Chinese {
		return "dancecard 在提交途中退出，任务可能已创建。正在账号中查找，不会自动重新提交。"
	}
	return "dancecard stopped while the task was being sent, so the task may have been created. Looking it up on your account. It won't be resent automatically."
}

// AdviceInvalidKey: Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. To change the key, press {palette} and choose “API key”.
func AdviceInvalidKey(l Language, palette string) string {
	if l == Chinese {
		return join(part{"API Key 无效。请按 ", false}, part{palette, true}, part{" 选「更换 API Key」，填入完整的华北2（北京）按量付费 API Key（套餐专属 API Key 不可用）。", false})
	}
	return "Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. To change the key, press " + palette + " and choose “API key”."
}

// AdviceInvalidKeyCommand: Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. `dancecard key set` saves another key.
func AdviceInvalidKeyCommand(l Language) string {
	if l == Chinese {
		return "API Key 无效。请用 `dancecard key set` 存入完整的华北2（北京）按量付费 API Key（套餐专属 API Key 不可用）。"
	}
	return "Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work. `dancecard key set` saves another key."
}

// AdviceInvalidKeyEntry: Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work.
func AdviceInvalidKeyEntry(l Language) string {
	if l == Chinese {
		return "API Key 无效。请填入完整的华北2（北京）按量付费 API Key（套餐专属 API Key 不可用）。"
	}
	return "Key not accepted. Use a complete pay-as-you-go key of China (Beijing); plan keys don't work."
}

// AdviceInvalidURLClip: The clip's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again.
func AdviceInvalidURLClip(l Language) string {
	if l == Chinese {
		return "参考视频的 URL 无效，或上传的副本已过期。请选择本地文件或以 https:// 开头的 URL，再重新创建任务。"
	}
	return "The clip's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again."
}

// AdviceInvalidURLEither: The URL of the picture or of the clip isn't valid, or an upload has expired. Choose local files or URLs that begin with https://, and create the task again.
func AdviceInvalidURLEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频的 URL 无效，或上传的副本已过期。请选择本地文件或以 https:// 开头的 URL，再重新创建任务。"
	}
	return "The URL of the picture or of the clip isn't valid, or an upload has expired. Choose local files or URLs that begin with https://, and create the task again."
}

// AdviceInvalidURLPicture: The picture's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again.
func AdviceInvalidURLPicture(l Language) string {
	if l == Chinese {
		return "图片的 URL 无效，或上传的副本已过期。请选择本地文件或以 https:// 开头的 URL，再重新创建任务。"
	}
	return "The picture's URL isn't valid, or its upload has expired. Choose a local file or a URL that begins with https://, and create the task again."
}

// AdviceLength: The clip must last {least}–{most} s. Trim the clip.
func AdviceLength(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"参考视频时长须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒。请剪辑参考视频。", false})
	}
	return "The clip must last " + least + "–" + most + " s. Trim the clip."
}

// AdviceLengthAny: The clip is too short or too long; Model Studio's message gives the limits. Trim the clip.
func AdviceLengthAny(l Language) string {
	if l == Chinese {
		return "参考视频过短或过长，时长范围见百炼返回的消息。请剪辑参考视频。"
	}
	return "The clip is too short or too long; Model Studio's message gives the limits. Trim the clip."
}

// AdviceLinkDead: The link expired: links work for 24 hours after a task ends. A video that wasn't saved by then must be created again.
func AdviceLinkDead(l Language) string {
	if l == Chinese {
		return "链接已过期：任务结束后 24 小时内有效。未及时保存的视频只能重新生成。"
	}
	return "The link expired: links work for 24 hours after a task ends. A video that wasn't saved by then must be created again."
}

// AdviceLinkExpired: The link expired, 24 hours after the task's end, before the video was saved. Press {edit} to create the task again.
func AdviceLinkExpired(l Language, edit string) string {
	if l == Chinese {
		return join(part{"链接在任务结束 24 小时后过期，视频未能保存。按 ", false}, part{edit, true}, part{" 重新编辑并生成。", false})
	}
	return "The link expired, 24 hours after the task's end, before the video was saved. Press " + edit + " to create the task again."
}

// AdviceLinkExpiredCommand: The link expired, 24 hours after the task's end, before the video was saved. `dancecard retry` creates the task again.
func AdviceLinkExpiredCommand(l Language) string {
	if l == Chinese {
		return "链接在任务结束 24 小时后过期，视频未能保存。可用 `dancecard retry` 重新生成。"
	}
	return "The link expired, 24 hours after the task's end, before the video was saved. `dancecard retry` creates the task again."
}

// AdviceLocalFile: The local file can't be sent as it is. Check that the file still exists, is readable and isn't being written to.
func AdviceLocalFile(l Language) string {
	if l == Chinese {
		return "无法提交本地文件。请确认文件仍在、可读，且没有其他程序正在写入。"
	}
	return "The local file can't be sent as it is. Check that the file still exists, is readable and isn't being written to."
}

// AdviceMaybeCreated: {advice} The task may have been created; check your account before sending again.
func AdviceMaybeCreated(l Language, advice string) string {
	if l == Chinese {
		return join(part{advice, true}, part{"任务可能已创建，重新提交前请先在账号中查找。", false})
	}
	return advice + " The task may have been created; check your account before sending again."
}

// AdviceModelAccess: This workspace has no access to the model. Grant access in the console, or use a key of the default workspace.
func AdviceModelAccess(l Language) string {
	if l == Chinese {
		return "当前业务空间无权调用该模型。请在控制台授权，或改用默认业务空间的 API Key。"
	}
	return "This workspace has no access to the model. Grant access in the console, or use a key of the default workspace."
}

// AdviceModelNotFound: Model not found, not activated, or retired. Press {replan} to switch engine.
func AdviceModelNotFound(l Language, replan string) string {
	if l == Chinese {
		return join(part{"模型不存在、未开通或已下线。按 ", false}, part{replan, true}, part{" 更换模型。", false})
	}
	return "Model not found, not activated, or retired. Press " + replan + " to switch engine."
}

// AdviceModelNotFoundOther: Model not found, not activated, or retired. Use another engine; your own deployment works only at its own base URL.
func AdviceModelNotFoundOther(l Language) string {
	if l == Chinese {
		return "模型不存在、未开通或已下线。请更换模型；自己部署的模型须用其专属的 Base URL。"
	}
	return "Model not found, not activated, or retired. Use another engine; your own deployment works only at its own base URL."
}

// AdviceModelService: Model Studio couldn't reach its model. That usually passes; try again later.
func AdviceModelService(l Language) string {
	if l == Chinese {
		return "百炼无法连接模型，通常很快恢复。请稍后重试。"
	}
	return "Model Studio couldn't reach its model. That usually passes; try again later."
}

// AdviceModelUnavailable: The model is unavailable at the moment; retrying automatically. Nothing was started or billed.
func AdviceModelUnavailable(l Language) string {
	if l == Chinese {
		return "模型暂时不可用，稍后自动重试。任务尚未开始，不计费。"
	}
	return "The model is unavailable at the moment; retrying automatically. Nothing was started or billed."
}

// AdviceModelUnknown: Model Studio has no model with this name. Check the model name in config.toml and the key's region.
func AdviceModelUnknown(l Language) string {
	if l == Chinese {
		return "百炼没有这个名称的模型。请检查 config.toml 中的模型名称，以及 API Key 的地域。"
	}
	return "Model Studio has no model with this name. Check the model name in config.toml and the key's region."
}

// AdviceNetwork: Model Studio couldn't be reached, or the connection broke. Check the network, the proxy and the base URL; tasks at Model Studio keep running.
func AdviceNetwork(l Language) string {
	if l == Chinese {
		return "无法连接百炼，或连接已断开。请检查网络、代理和 Base URL，已提交的任务会继续生成。"
	}
	return "Model Studio couldn't be reached, or the connection broke. Check the network, the proxy and the base URL; tasks at Model Studio keep running."
}

// AdviceNoFace: Model Studio finds no face in the picture. Use a picture whose face is large, uncovered and turned to the camera.
func AdviceNoFace(l Language) string {
	if l == Chinese {
		return "图片中没有检测到人脸。请换一张面部清晰、无遮挡、正对镜头的图片。"
	}
	return "Model Studio finds no face in the picture. Use a picture whose face is large, uncovered and turned to the camera."
}

// AdviceNoKey: There is no usable API key. Create one in the console, China (Beijing), then set DASHSCOPE_API_KEY or run `dancecard key set`.
func AdviceNoKey(l Language) string {
	if l == Chinese {
		return "没有可用的 API Key。请在控制台的华北2（北京）地域创建，再设置 DASHSCOPE_API_KEY，或运行 `dancecard key set`。"
	}
	return "There is no usable API key. Create one in the console, China (Beijing), then set DASHSCOPE_API_KEY or run `dancecard key set`."
}

// AdviceNoLink: The task succeeded, but Model Studio hasn't returned a link to the video yet. dancecard keeps asking until the link is there or the task's record expires.
func AdviceNoLink(l Language) string {
	if l == Chinese {
		return "任务已成功，但百炼尚未提供视频链接。dancecard 会持续查询，直到有链接或记录过期。"
	}
	return "The task succeeded, but Model Studio hasn't returned a link to the video yet. dancecard keeps asking until the link is there or the task's record expires."
}

// AdviceNobodyClip: The clip's first frame shows no person. Trim the clip so that it starts with one person from head to feet.
func AdviceNobodyClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中没有人物。请剪辑参考视频，让开头就是单人全身。"
	}
	return "The clip's first frame shows no person. Trim the clip so that it starts with one person from head to feet."
}

// AdviceNobodyEither: The picture or the clip's first frame shows no person. Use a picture of one person, and a clip that starts with one person from head to feet.
func AdviceNobodyEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中没有人物。请换单人图片，或让参考视频开头就是单人全身。"
	}
	return "The picture or the clip's first frame shows no person. Use a picture of one person, and a clip that starts with one person from head to feet."
}

// AdviceNobodyPicture: The picture shows no person. Use a picture of exactly one person whose body and face are visible.
func AdviceNobodyPicture(l Language) string {
	if l == Chinese {
		return "图片中没有人物。请换一张身体和面部都可见的单人图片。"
	}
	return "The picture shows no person. Use a picture of exactly one person whose body and face are visible."
}

// AdviceNotActivated: This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then resume ({resume}).
func AdviceNotActivated(l Language, resume string) string {
	if l == Chinese {
		return join(part{"账号未开通该模型或百炼。请在控制台的模型广场开通，再按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then resume (" + resume + ")."
}

// AdviceNotActivatedCommand: This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then run the command again.
func AdviceNotActivatedCommand(l Language) string {
	if l == Chinese {
		return "账号未开通该模型或百炼。请在控制台的模型广场开通，再重新运行命令。"
	}
	return "This model, or Model Studio itself, isn't activated. Activate it on the console's model page, then run the command again."
}

// AdviceNotAuthorized: The workspace in the base URL is wrong, or the key doesn't belong to that workspace. Use the base URL that the console shows beside the key.
func AdviceNotAuthorized(l Language) string {
	if l == Chinese {
		return "Base URL 中的业务空间有误，或 API Key 不属于该业务空间。请使用控制台中与 API Key 一同显示的 Base URL。"
	}
	return "The workspace in the base URL is wrong, or the key doesn't belong to that workspace. Use the base URL that the console shows beside the key."
}

// AdviceNotCancelable: The task is already running or finished, and only queued tasks can be canceled. If it succeeds, it is billed.
func AdviceNotCancelable(l Language) string {
	if l == Chinese {
		return "任务已开始生成或已结束，只能取消排队中的任务。生成成功后会计费。"
	}
	return "The task is already running or finished, and only queued tasks can be canceled. If it succeeds, it is billed."
}

// AdviceNotFound: Model Studio found nothing under this ID or path. Check the ID and the base URL.
func AdviceNotFound(l Language) string {
	if l == Chinese {
		return "百炼没有找到对应的 ID 或路径。请检查 ID 和 Base URL。"
	}
	return "Model Studio found nothing under this ID or path. Check the ID and the base URL."
}

// AdviceNotFoundOnAccount: Not among your account's tasks of the last 24 hours; it most likely never arrived. Press {resolve} to look it up again, send it again or discard it. If another account's key was used, set that key first ({palette}).
func AdviceNotFoundOnAccount(l Language, palette string, resolve string) string {
	if l == Chinese {
		return join(part{"账号近 24 小时没有该任务，很可能未创建。按 ", false}, part{resolve, true}, part{" 再查一次、重新提交或放弃；若当时用的是其他账号的 API Key，请先按 ", false}, part{palette, true}, part{" 换回。", false})
	}
	return "Not among your account's tasks of the last 24 hours; it most likely never arrived. Press " + resolve + " to look it up again, send it again or discard it. If another account's key was used, set that key first (" + palette + ")."
}

// AdviceNotFoundOnAccountCommand: Not among your account's tasks of the last 24 hours; it most likely never arrived. Open dancecard to look it up again, send it again or discard it. If another account's key was used, set that key first.
func AdviceNotFoundOnAccountCommand(l Language) string {
	if l == Chinese {
		return "账号近 24 小时没有该任务，很可能未创建。请打开 dancecard 再查一次、重新提交或放弃；若当时用的是其他账号的 API Key，须先换回。"
	}
	return "Not among your account's tasks of the last 24 hours; it most likely never arrived. Open dancecard to look it up again, send it again or discard it. If another account's key was used, set that key first."
}

// AdviceNotPurchased: The account hasn't bought this service yet. Order the service in the console, then send again.
func AdviceNotPurchased(l Language) string {
	if l == Chinese {
		return "账号尚未购买该产品。请在控制台购买，再重新提交。"
	}
	return "The account hasn't bought this service yet. Order the service in the console, then send again."
}

// AdviceOnePersonClip: The clip must show exactly one person. Check that nobody stands in the background.
func AdviceOnePersonClip(l Language) string {
	if l == Chinese {
		return "参考视频中须有且只有一个人物。请确认背景中没有其他人。"
	}
	return "The clip must show exactly one person. Check that nobody stands in the background."
}

// AdviceOnePersonEither: The picture and the clip must show exactly one person each. Check that nobody stands in the background.
func AdviceOnePersonEither(l Language) string {
	if l == Chinese {
		return "图片和参考视频中都须有且只有一个人物。请确认背景中没有其他人。"
	}
	return "The picture and the clip must show exactly one person each. Check that nobody stands in the background."
}

// AdviceOnePersonPicture: The picture must show exactly one person. Check that nobody stands in the background.
func AdviceOnePersonPicture(l Language) string {
	if l == Chinese {
		return "图片中须有且只有一个人物。请确认背景中没有其他人。"
	}
	return "The picture must show exactly one person. Check that nobody stands in the background."
}

// AdviceOrdersForbidden: Alibaba Cloud doesn't let this account place orders. Contact Alibaba Cloud support; nothing can be sent until then.
func AdviceOrdersForbidden(l Language) string {
	if l == Chinese {
		return "阿里云限制该账号下单。请先提交工单，解除限制前无法提交任务。"
	}
	return "Alibaba Cloud doesn't let this account place orders. Contact Alibaba Cloud support; nothing can be sent until then."
}

// AdviceOutOfService: Balance too low, so Model Studio is suspended. Top up, and resume once the balance shows ({resume}).
func AdviceOutOfService(l Language, resume string) string {
	if l == Chinese {
		return join(part{"余额不足，百炼已停止服务。请充值，到账后按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "Balance too low, so Model Studio is suspended. Top up, and resume once the balance shows (" + resume + ")."
}

// AdviceOutOfServiceCommand: Balance too low, so Model Studio is suspended. Top up, and run the command again once the balance shows.
func AdviceOutOfServiceCommand(l Language) string {
	if l == Chinese {
		return "余额不足，百炼已停止服务。请充值，到账后重新运行命令。"
	}
	return "Balance too low, so Model Studio is suspended. Top up, and run the command again once the balance shows."
}

// AdviceOversized: The response was larger than any that Model Studio sends, so dancecard didn't read it. Check the base URL.
func AdviceOversized(l Language) string {
	if l == Chinese {
		return "响应远大于百炼的正常响应，未读取。请检查 Base URL。"
	}
	return "The response was larger than any that Model Studio sends, so dancecard didn't read it. Check the base URL."
}

// AdviceParameter: A value in the request is missing or has the wrong type; Model Studio's message names it. Change it and send again.
func AdviceParameter(l Language) string {
	if l == Chinese {
		return "请求中有参数缺失或类型不对，百炼返回的消息里有参数名。请修改后重新提交。"
	}
	return "A value in the request is missing or has the wrong type; Model Studio's message names it. Change it and send again."
}

// AdvicePoseClip: The pose in the clip's first frame isn't accepted: the person must stand facing the camera, with shoulders and ankles visible. Trim the clip so that it starts with a standing person.
func AdvicePoseClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物姿势不符：须站立、不侧转，肩部和脚踝可见。请剪辑参考视频，让开头就是站姿。"
	}
	return "The pose in the clip's first frame isn't accepted: the person must stand facing the camera, with shoulders and ankles visible. Trim the clip so that it starts with a standing person."
}

// AdvicePoseEither: The pose in the picture or in the clip's first frame isn't accepted: the person must stand facing the camera, with shoulders and ankles visible. Use files that show a standing person.
func AdvicePoseEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物姿势不符：须站立、不侧转，肩部和脚踝可见。请换用站姿素材。"
	}
	return "The pose in the picture or in the clip's first frame isn't accepted: the person must stand facing the camera, with shoulders and ankles visible. Use files that show a standing person."
}

// AdvicePosePicture: The pose in the picture isn't accepted: the person must stand facing the camera, with shoulders and ankles visible. Use a picture of a standing person.
func AdvicePosePicture(l Language) string {
	if l == Chinese {
		return "图片中人物姿势不符：须站立、不侧转，肩部和脚踝可见。请换一张站姿图片。"
	}
	return "The pose in the picture isn't accepted: the person must stand facing the camera, with shoulders and ankles visible. Use a picture of a standing person."
}

// AdvicePostpaidOverdue: A bill for past use is unpaid. Pay the bill in the billing console; Model Studio accepts nothing until then.
func AdvicePostpaidOverdue(l Language) string {
	if l == Chinese {
		return "按量付费账单未结清，结清前百炼不受理新任务。请在费用控制台付款。"
	}
	return "A bill for past use is unpaid. Pay the bill in the billing console; Model Studio accepts nothing until then."
}

// AdvicePrepaidOverdue: A prepaid package is used up or unpaid. Renew the package in the billing console.
func AdvicePrepaidOverdue(l Language) string {
	if l == Chinese {
		return "预付费资源包已用完或欠费。请在费用控制台续费。"
	}
	return "A prepaid package is used up or unpaid. Renew the package in the billing console."
}

// AdviceProportionClip: The person fills too much or too little of the clip's first frame. Trim the clip's beginning, or crop the clip.
func AdviceProportionClip(l Language) string {
	if l == Chinese {
		return "人物在参考视频首帧中所占比例过大或过小。请剪掉开头，或裁剪画面。"
	}
	return "The person fills too much or too little of the clip's first frame. Trim the clip's beginning, or crop the clip."
}

// AdviceProportionEither: The person fills too much or too little of the picture or of the clip's first frame. Crop the file, or trim the clip's beginning.
func AdviceProportionEither(l Language) string {
	if l == Chinese {
		return "人物在图片或参考视频首帧中所占比例过大或过小。请裁剪画面，或剪掉参考视频的开头。"
	}
	return "The person fills too much or too little of the picture or of the clip's first frame. Crop the file, or trim the clip's beginning."
}

// AdviceProportionPicture: The person fills too much or too little of the picture. Crop the picture, or leave more room around the person.
func AdviceProportionPicture(l Language) string {
	if l == Chinese {
		return "人物在图片中所占比例过大或过小。请裁剪图片，或在人物四周多留空间。"
	}
	return "The person fills too much or too little of the picture. Crop the picture, or leave more room around the person."
}

// AdviceRateQuota: Rate limited; this isn't a billing problem. Other programs of this account count too. Continues automatically.
func AdviceRateQuota(l Language) string {
	if l == Chinese {
		return "已触发限流，并非欠费。同一账号的其他程序也计入，稍后自动继续。"
	}
	return "Rate limited; this isn't a billing problem. Other programs of this account count too. Continues automatically."
}

// AdviceRatioAny: Too narrow or too wide: Model Studio's message gives the limit. Crop the picture or the clip.
func AdviceRatioAny(l Language) string {
	if l == Chinese {
		return "图片或参考视频宽高比不符，范围见百炼返回的消息。请裁剪文件。"
	}
	return "Too narrow or too wide: Model Studio's message gives the limit. Crop the picture or the clip."
}

// AdviceRatioClip: Too narrow or too wide: one side of the clip is more than {times} times the other. Crop the clip.
func AdviceRatioClip(l Language, times string) string {
	if l == Chinese {
		return join(part{"参考视频宽高比不符：长边不能超过短边的 ", false}, part{times, true}, part{" 倍。请裁剪参考视频。", false})
	}
	return "Too narrow or too wide: one side of the clip is more than " + times + " times the other. Crop the clip."
}

// AdviceRatioEither: Too narrow or too wide: one side of the picture or of the clip is more than {times} times the other. Crop the file.
func AdviceRatioEither(l Language, times string) string {
	if l == Chinese {
		return join(part{"图片或参考视频宽高比不符：长边不能超过短边的 ", false}, part{times, true}, part{" 倍。请裁剪文件。", false})
	}
	return "Too narrow or too wide: one side of the picture or of the clip is more than " + times + " times the other. Crop the file."
}

// AdviceRatioPicture: Too narrow or too wide: one side is more than {times} times the other. Crop the picture.
func AdviceRatioPicture(l Language, times string) string {
	if l == Chinese {
		return join(part{"图片宽高比不符：长边不能超过短边的 ", false}, part{times, true}, part{" 倍。请裁剪图片。", false})
	}
	return "Too narrow or too wide: one side is more than " + times + " times the other. Crop the picture."
}

// AdviceRatioTwice: Too narrow or too wide: one side is more than twice the other. Crop the picture.
func AdviceRatioTwice(l Language) string {
	if l == Chinese {
		return "图片宽高比不符：长边不能超过短边的 2 倍。请裁剪图片。"
	}
	return "Too narrow or too wide: one side is more than twice the other. Crop the picture."
}

// AdviceRatioValue: The ratio must be 9:16 or 3:4. Choose again.
func AdviceRatioValue(l Language) string {
	if l == Chinese {
		return "画幅只能是 9:16 或 3:4。请重新选择。"
	}
	return "The ratio must be 9:16 or 3:4. Choose again."
}

// AdviceRefusedClip: The clip's host refused the connection. Use a public URL, or choose the local file.
func AdviceRefusedClip(l Language) string {
	if l == Chinese {
		return "参考视频所在主机拒绝连接。请换成公网可访问的 URL，或直接选择本地文件。"
	}
	return "The clip's host refused the connection. Use a public URL, or choose the local file."
}

// AdviceRefusedEither: The file's host refused the connection. Use a public URL, or choose the local file.
func AdviceRefusedEither(l Language) string {
	if l == Chinese {
		return "文件所在主机拒绝连接。请换成公网可访问的 URL，或直接选择本地文件。"
	}
	return "The file's host refused the connection. Use a public URL, or choose the local file."
}

// AdviceRefusedPicture: The picture's host refused the connection. Use a public URL, or choose the local file.
func AdviceRefusedPicture(l Language) string {
	if l == Chinese {
		return "图片所在主机拒绝连接。请换成公网可访问的 URL，或直接选择本地文件。"
	}
	return "The picture's host refused the connection. Use a public URL, or choose the local file."
}

// AdviceRequestTimedOut: Model Studio took over 5 minutes to accept the request. Try again when Model Studio is less busy.
func AdviceRequestTimedOut(l Language) string {
	if l == Chinese {
		return "百炼超过 5 分钟仍未受理请求。请在空闲时段重试。"
	}
	return "Model Studio took over 5 minutes to accept the request. Try again when Model Studio is less busy."
}

// AdviceRequestTooLarge: The request is too large. Use a shorter URL, or choose the local file.
func AdviceRequestTooLarge(l Language) string {
	if l == Chinese {
		return "请求过大。请缩短 URL，或直接选择本地文件。"
	}
	return "The request is too large. Use a shorter URL, or choose the local file."
}

// AdviceResultNotStored: Model Studio couldn't store the finished video. Send the task again a little later.
func AdviceResultNotStored(l Language) string {
	if l == Chinese {
		return "百炼无法存储生成的视频。请稍后重新提交。"
	}
	return "Model Studio couldn't store the finished video. Send the task again a little later."
}

// AdviceRetired: {engine} was retired on {date}. Press {replan} to switch to {pictureEngine} (picture's background) or {clipEngine} (clip's background); your own deployment still works.
func AdviceRetired(l Language, clipEngine string, date string, engine string, pictureEngine string, replan string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"已于 ", false}, part{date, true}, part{" 下线。按 ", false}, part{replan, true}, part{" 更换为", false}, part{pictureEngine, true}, part{"（图片背景）或", false}, part{clipEngine, true}, part{"（视频背景），自己部署的模型仍可使用。", false})
	}
	return engine + " was retired on " + date + ". Press " + replan + " to switch to " + pictureEngine + " (picture's background) or " + clipEngine + " (clip's background); your own deployment still works."
}

// AdviceRetiredCommand: {engine} was retired on {date}. Use {pictureEngine} (picture's background) or {clipEngine} (clip's background); your own deployment still works.
func AdviceRetiredCommand(l Language, clipEngine string, date string, engine string, pictureEngine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"已于 ", false}, part{date, true}, part{" 下线。请改用", false}, part{pictureEngine, true}, part{"（图片背景）或", false}, part{clipEngine, true}, part{"（视频背景），自己部署的模型仍可使用。", false})
	}
	return engine + " was retired on " + date + ". Use " + pictureEngine + " (picture's background) or " + clipEngine + " (clip's background); your own deployment still works."
}

// AdviceRetiredNoSuccessor: {engine} was retired on {date}. Use another engine; your own deployment still works.
func AdviceRetiredNoSuccessor(l Language, date string, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"已于 ", false}, part{date, true}, part{" 下线。请更换模型，自己部署的模型仍可使用。", false})
	}
	return engine + " was retired on " + date + ". Use another engine; your own deployment still works."
}

// AdviceRightsClip: The clip may show a protected character or work. Use a clip whose rights you hold.
func AdviceRightsClip(l Language) string {
	if l == Chinese {
		return "参考视频疑似侵权。请使用拥有版权或已获授权的参考视频。"
	}
	return "The clip may show a protected character or work. Use a clip whose rights you hold."
}

// AdviceRightsEither: The picture or the clip may show a protected character or work. Use files whose rights you hold.
func AdviceRightsEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频疑似侵权。请使用拥有版权或已获授权的素材。"
	}
	return "The picture or the clip may show a protected character or work. Use files whose rights you hold."
}

// AdviceRightsPicture: The picture may show a protected character or work. Use a picture whose rights you hold.
func AdviceRightsPicture(l Language) string {
	if l == Chinese {
		return "图片疑似侵权。请使用拥有版权或已获授权的图片。"
	}
	return "The picture may show a protected character or work. Use a picture whose rights you hold."
}

// AdviceRoleBlocked: A custom content rule of the account blocked the request. Change the rule in the console, or use other files.
func AdviceRoleBlocked(l Language) string {
	if l == Chinese {
		return "账号的自定义内容规则拦截了请求。请在控制台修改规则，或换用其他素材。"
	}
	return "A custom content rule of the account blocked the request. Change the rule in the console, or use other files."
}

// AdviceSeveralClip: The clip's first frame shows several people. Crop the clip to one person; watch for passers-by and mirrors.
func AdviceSeveralClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中有多个人物。请裁剪为单人，注意路人和镜子中的人像。"
	}
	return "The clip's first frame shows several people. Crop the clip to one person; watch for passers-by and mirrors."
}

// AdviceSeveralEither: The picture or the clip's first frame shows several people. Crop to one person; watch for passers-by, posters and mirrors.
func AdviceSeveralEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中有多个人物。请裁剪为单人，注意路人、海报和镜子中的人像。"
	}
	return "The picture or the clip's first frame shows several people. Crop to one person; watch for passers-by, posters and mirrors."
}

// AdviceSeveralPicture: The picture shows several people. Crop the picture to one person; watch for posters and mirrors.
func AdviceSeveralPicture(l Language) string {
	if l == Chinese {
		return "图片中有多个人物。请裁剪为单人，注意海报和镜子中的人像。"
	}
	return "The picture shows several people. Crop the picture to one person; watch for posters and mirrors."
}

// AdviceSidesAbove: Wrong size: longer side below {most} px, shorter above {least} px. Scale the picture.
func AdviceSidesAbove(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"图片尺寸不符：长边须小于 ", false}, part{most, true}, part{" px，短边须大于 ", false}, part{least, true}, part{" px。请缩放图片。", false})
	}
	return "Wrong size: longer side below " + most + " px, shorter above " + least + " px. Scale the picture."
}

// AdviceSidesAny: Wrong size: Model Studio's message gives the limits in pixels. Scale the picture or the clip.
func AdviceSidesAny(l Language) string {
	if l == Chinese {
		return "图片或参考视频尺寸不符，像素范围见百炼返回的消息。请缩放文件。"
	}
	return "Wrong size: Model Studio's message gives the limits in pixels. Scale the picture or the clip."
}

// AdviceSidesClip: Wrong size: each side of the clip must be {least}–{most} px. Scale the clip.
func AdviceSidesClip(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"参考视频尺寸不符：每边须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" px。请缩放参考视频。", false})
	}
	return "Wrong size: each side of the clip must be " + least + "–" + most + " px. Scale the clip."
}

// AdviceSidesEither: Wrong size: pictures need a longer side below {picture} px and a shorter one of at least {least} px; each side of a clip must be {least}–{clip} px. Scale the file.
func AdviceSidesEither(l Language, clip string, least string, picture string) string {
	if l == Chinese {
		return join(part{"尺寸不符：图片长边须小于 ", false}, part{picture, true}, part{" px、短边至少 ", false}, part{least, true}, part{" px；参考视频每边须为 ", false}, part{least, true}, part{"–", false}, part{clip, true}, part{" px。请缩放文件。", false})
	}
	return "Wrong size: pictures need a longer side below " + picture + " px and a shorter one of at least " + least + " px; each side of a clip must be " + least + "–" + clip + " px. Scale the file."
}

// AdviceSidesFrom: Wrong size: longer side below {most} px, shorter at least {least} px. Scale the picture.
func AdviceSidesFrom(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"图片尺寸不符：长边须小于 ", false}, part{most, true}, part{" px，短边至少 ", false}, part{least, true}, part{" px。请缩放图片。", false})
	}
	return "Wrong size: longer side below " + most + " px, shorter at least " + least + " px. Scale the picture."
}

// AdviceSizeAny: File too large: pictures below 5 MB, clips up to 200 MB. {fix}
func AdviceSizeAny(l Language, fix string) string {
	if l == Chinese {
		return join(part{"文件过大：图片须小于 5 MB，参考视频不超过 200 MB。", false}, part{fix, true})
	}
	return "File too large: pictures below 5 MB, clips up to 200 MB. " + fix
}

// AdviceSizeBelow: File too large: the picture must be below {limit} MB. {fix}
func AdviceSizeBelow(l Language, fix string, limit string) string {
	if l == Chinese {
		return join(part{"文件过大：图片须小于 ", false}, part{limit, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: the picture must be below " + limit + " MB. " + fix
}

// AdviceSizeClip: File too large: the clip may be up to {limit} MB. {fix}
func AdviceSizeClip(l Language, fix string, limit string) string {
	if l == Chinese {
		return join(part{"文件过大：参考视频不能超过 ", false}, part{limit, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: the clip may be up to " + limit + " MB. " + fix
}

// AdviceSizeEither: File too large: pictures up to {picture} MB, clips up to {clip} MB. {fix}
func AdviceSizeEither(l Language, clip string, fix string, picture string) string {
	if l == Chinese {
		return join(part{"文件过大：图片不超过 ", false}, part{picture, true}, part{" MB，参考视频不超过 ", false}, part{clip, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: pictures up to " + picture + " MB, clips up to " + clip + " MB. " + fix
}

// AdviceSizeUpTo: File too large: the picture may be up to {limit} MB. {fix}
func AdviceSizeUpTo(l Language, fix string, limit string) string {
	if l == Chinese {
		return join(part{"文件过大：图片不能超过 ", false}, part{limit, true}, part{" MB。", false}, part{fix, true})
	}
	return "File too large: the picture may be up to " + limit + " MB. " + fix
}

// AdviceSlowClip: Downloading the clip took over 10 s. Use a smaller file, OSS in Beijing, or the local file.
func AdviceSlowClip(l Language) string {
	if l == Chinese {
		return "百炼下载参考视频超过 10 秒。请缩小文件、改用北京地域的 OSS，或直接选择本地文件。"
	}
	return "Downloading the clip took over 10 s. Use a smaller file, OSS in Beijing, or the local file."
}

// AdviceSlowEither: Download took over 10 s. Use a smaller file, OSS in Beijing, or the local file.
func AdviceSlowEither(l Language) string {
	if l == Chinese {
		return "百炼下载文件超过 10 秒。请缩小文件、改用北京地域的 OSS，或直接选择本地文件。"
	}
	return "Download took over 10 s. Use a smaller file, OSS in Beijing, or the local file."
}

// AdviceSlowPicture: Downloading the picture took over 10 s. Use a smaller file, OSS in Beijing, or the local file.
func AdviceSlowPicture(l Language) string {
	if l == Chinese {
		return "百炼下载图片超过 10 秒。请缩小文件、改用北京地域的 OSS，或直接选择本地文件。"
	}
	return "Downloading the picture took over 10 s. Use a smaller file, OSS in Beijing, or the local file."
}

// AdviceStatusForbidden: Model Studio knows the key but doesn't allow this. Check what the key's workspace may use.
func AdviceStatusForbidden(l Language) string {
	if l == Chinese {
		return "百炼不允许该 API Key 执行此操作。请检查其业务空间的权限。"
	}
	return "Model Studio knows the key but doesn't allow this. Check what the key's workspace may use."
}

// AdviceStatusNone: Unknown error. Keep its code and request ID; you need both for a ticket.
func AdviceStatusNone(l Language) string {
	if l == Chinese {
		return "未知错误。请记下错误码和请求 ID，提交工单时都需要。"
	}
	return "Unknown error. Keep its code and request ID; you need both for a ticket."
}

// AdviceStatusNotFound: Nothing answers at this URL. Check the base URL; for a task, check the ID, which expires 24 hours after the task's end.
func AdviceStatusNotFound(l Language) string {
	if l == Chinese {
		return "该 URL 不存在。请检查 Base URL；查询任务时还须确认任务 ID 正确，且任务结束未超过 24 小时。"
	}
	return "Nothing answers at this URL. Check the base URL; for a task, check the ID, which expires 24 hours after the task's end."
}

// AdviceStatusOther: Unexpected response. Check the base URL and try again.
func AdviceStatusOther(l Language) string {
	if l == Chinese {
		return "响应异常。请检查 Base URL，再重试。"
	}
	return "Unexpected response. Check the base URL and try again."
}

// AdviceStatusPrivate: This file can't be downloaded. A signed URL may have expired, or the file isn't public.
func AdviceStatusPrivate(l Language) string {
	if l == Chinese {
		return "无权下载该文件。签名 URL 可能已过期，或文件未公开。"
	}
	return "This file can't be downloaded. A signed URL may have expired, or the file isn't public."
}

// AdviceStatusProxy: The network's proxy requires a login. Put the user name and password into the proxy URL in HTTPS_PROXY.
func AdviceStatusProxy(l Language) string {
	if l == Chinese {
		return "网络代理需要登录。请把用户名和密码写入 HTTPS_PROXY 中的代理 URL。"
	}
	return "The network's proxy requires a login. Put the user name and password into the proxy URL in HTTPS_PROXY."
}

// AdviceStatusRedirect: The base URL redirects, which Model Studio's never does. Check the base URL, and whether the network has a login page.
func AdviceStatusRedirect(l Language) string {
	if l == Chinese {
		return "Base URL 跳转到了别处，而百炼不会跳转。请检查 Base URL，以及网络是否需要登录。"
	}
	return "The base URL redirects, which Model Studio's never does. Check the base URL, and whether the network has a login page."
}

// AdviceStatusRefused: Model Studio rejected the request. Read its message, correct the input and send again.
func AdviceStatusRefused(l Language) string {
	if l == Chinese {
		return "百炼未受理该请求。请按百炼返回的消息修改，再重新提交。"
	}
	return "Model Studio rejected the request. Read its message, correct the input and send again."
}

// AdviceStatusServer: Model Studio, or a gateway in front of it, failed. Try again in a few minutes.
func AdviceStatusServer(l Language) string {
	if l == Chinese {
		return "百炼或其网关出现故障。请几分钟后重试。"
	}
	return "Model Studio, or a gateway in front of it, failed. Try again in a few minutes."
}

// AdviceStatusTooMany: Rate limited. Wait a minute; tasks at Model Studio keep running.
func AdviceStatusTooMany(l Language) string {
	if l == Chinese {
		return "已触发限流。请等待 1 分钟，已提交的任务会继续生成。"
	}
	return "Rate limited. Wait a minute; tasks at Model Studio keep running."
}

// AdviceStatusUnauthorized: Model Studio doesn't accept the API key. Check that the key is complete and belongs to China (Beijing).
func AdviceStatusUnauthorized(l Language) string {
	if l == Chinese {
		return "百炼不接受该 API Key。请确认 API Key 完整，且属于华北2（北京）地域。"
	}
	return "Model Studio doesn't accept the API key. Check that the key is complete and belongs to China (Beijing)."
}

// AdviceStatusUpload: Temporary storage doesn't accept the file. Send again; if the error persists, use a public URL.
func AdviceStatusUpload(l Language) string {
	if l == Chinese {
		return "临时存储空间不接受该文件。请重新提交，仍失败则改用公网可访问的 URL。"
	}
	return "Temporary storage doesn't accept the file. Send again; if the error persists, use a public URL."
}

// AdviceStorageAccess: Temporary storage doesn't accept the upload permission. Send again; a new permission is requested automatically.
func AdviceStorageAccess(l Language) string {
	if l == Chinese {
		return "临时存储空间不接受上传凭证。请重新提交，会自动获取新凭证。"
	}
	return "Temporary storage doesn't accept the upload permission. Send again; a new permission is requested automatically."
}

// AdviceStorageExists: Temporary storage already has a file with this name and never overwrites files. Send again; the file gets a new name.
func AdviceStorageExists(l Language) string {
	if l == Chinese {
		return "临时存储空间中已有同名文件，且不能覆盖。请重新提交，文件会使用新的名称。"
	}
	return "Temporary storage already has a file with this name and never overwrites files. Send again; the file gets a new name."
}

// AdviceStorageKey: Temporary storage no longer knows the upload permission. Send again; a new permission is requested automatically.
func AdviceStorageKey(l Language) string {
	if l == Chinese {
		return "临时存储空间中查不到该上传凭证。请重新提交，会自动获取新凭证。"
	}
	return "Temporary storage no longer knows the upload permission. Send again; a new permission is requested automatically."
}

// AdviceStorageMalformed: The upload arrived damaged, perhaps changed by a proxy. Try again without the proxy.
func AdviceStorageMalformed(l Language) string {
	if l == Chinese {
		return "上传内容损坏，可能由代理改动所致。请关闭代理后重试。"
	}
	return "The upload arrived damaged, perhaps changed by a proxy. Try again without the proxy."
}

// AdviceStorageMissing: The temporary storage that Model Studio named doesn't exist. Try again; if the error persists, open a ticket with the request ID.
func AdviceStorageMissing(l Language) string {
	if l == Chinese {
		return "百炼指定的临时存储空间不存在。请重试，仍失败则凭请求 ID 提交工单。"
	}
	return "The temporary storage that Model Studio named doesn't exist. Try again; if the error persists, open a ticket with the request ID."
}

// AdviceStoragePolicy: The upload doesn't match its permission. Send again; a new permission is requested automatically.
func AdviceStoragePolicy(l Language) string {
	if l == Chinese {
		return "上传内容与凭证不符。请重新提交，会自动获取新凭证。"
	}
	return "The upload doesn't match its permission. Send again; a new permission is requested automatically."
}

// AdviceStorageSignature: Temporary storage doesn't accept the signature of the upload. Send again; a proxy that changes requests can also be the cause.
func AdviceStorageSignature(l Language) string {
	if l == Chinese {
		return "临时存储空间不接受上传签名，可能是代理改动了请求。请重新提交。"
	}
	return "Temporary storage doesn't accept the signature of the upload. Send again; a proxy that changes requests can also be the cause."
}

// AdviceStorageSlow: The upload was too slow for temporary storage. Try again on a faster network, or with a smaller file.
func AdviceStorageSlow(l Language) string {
	if l == Chinese {
		return "上传过慢，临时存储空间已中断连接。请换更快的网络，或缩小文件后重试。"
	}
	return "The upload was too slow for temporary storage. Try again on a faster network, or with a smaller file."
}

// AdviceStorageTooLarge: The file is larger than temporary storage allows for this model. Use a smaller file, or a public URL.
func AdviceStorageTooLarge(l Language) string {
	if l == Chinese {
		return "文件超过临时存储空间对该模型的上限。请缩小文件，或改用公网可访问的 URL。"
	}
	return "The file is larger than temporary storage allows for this model. Use a smaller file, or a public URL."
}

// AdviceSynchronous: The X-DashScope-Async header was lost on the way, and video tasks need it. Check for a proxy that drops headers.
func AdviceSynchronous(l Language) string {
	if l == Chinese {
		return "异步调用的请求头在途中丢失，而视频只能异步生成。请检查代理是否删除了 X-DashScope-Async。"
	}
	return "The X-DashScope-Async header was lost on the way, and video tasks need it. Check for a proxy that drops headers."
}

// AdviceSystem: Model Studio had a system error; your request is fine. Wait a few minutes and send again.
func AdviceSystem(l Language) string {
	if l == Chinese {
		return "百炼系统出错，与请求内容无关。请等几分钟，再重新提交。"
	}
	return "Model Studio had a system error; your request is fine. Wait a few minutes and send again."
}

// AdviceTemplate: Template unusable: it belongs to another account, or its content doesn't qualify. Use one made by this account.
func AdviceTemplate(l Language) string {
	if l == Chinese {
		return "动作模板不可用：属于其他账号，或内容不合要求。请使用本账号制作的模板。"
	}
	return "Template unusable: it belongs to another account, or its content doesn't qualify. Use one made by this account."
}

// AdviceThrottling: Rate limited. Wait a minute; nothing is lost.
func AdviceThrottling(l Language) string {
	if l == Chinese {
		return "已触发限流。请等待 1 分钟，任务不会丢失。"
	}
	return "Rate limited. Wait a minute; nothing is lost."
}

// AdviceTimedOut: No result within 3 hours, so Model Studio ended the task. Refresh, then send again.
func AdviceTimedOut(l Language) string {
	if l == Chinese {
		return "3 小时内无结果，任务已终止。请先刷新，再重新提交。"
	}
	return "No result within 3 hours, so Model Studio ended the task. Refresh, then send again."
}

// AdviceTimeout: No response in time: the network may be slow or Model Studio busy. Tasks at Model Studio keep running.
func AdviceTimeout(l Language) string {
	if l == Chinese {
		return "未在限时内收到响应：网络可能较慢，或百炼繁忙。已提交的任务会继续生成。"
	}
	return "No response in time: the network may be slow or Model Studio busy. Tasks at Model Studio keep running."
}

// AdviceTokenExpired: This is a plan's key, or a temporary key that has expired. Use a pay-as-you-go key of China (Beijing) with its own base URL.
func AdviceTokenExpired(l Language) string {
	if l == Chinese {
		return "这是套餐专属 API Key，或临时 API Key 已过期。请改用华北2（北京）的按量付费 API Key 及其 Base URL。"
	}
	return "This is a plan's key, or a temporary key that has expired. Use a pay-as-you-go key of China (Beijing) with its own base URL."
}

// AdviceURLClip: Model Studio can't use the clip's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page.
func AdviceURLClip(l Language) string {
	if l == Chinese {
		return "百炼无法使用参考视频的 URL。URL 须以 http:// 或 https:// 开头，并直接指向文件，而不是网页。"
	}
	return "Model Studio can't use the clip's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page."
}

// AdviceURLEither: Model Studio can't use the URL of the picture or of the clip. It must begin with http:// or https:// and lead to the file itself, not to a web page.
func AdviceURLEither(l Language) string {
	if l == Chinese {
		return "百炼无法使用图片或参考视频的 URL。URL 须以 http:// 或 https:// 开头，并直接指向文件，而不是网页。"
	}
	return "Model Studio can't use the URL of the picture or of the clip. It must begin with http:// or https:// and lead to the file itself, not to a web page."
}

// AdviceURLPicture: Model Studio can't use the picture's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page.
func AdviceURLPicture(l Language) string {
	if l == Chinese {
		return "百炼无法使用图片的 URL。URL 须以 http:// 或 https:// 开头，并直接指向文件，而不是网页。"
	}
	return "Model Studio can't use the picture's URL. It must begin with http:// or https:// and lead to the file itself, not to a web page."
}

// AdviceUnchecked: The file can't be checked at its URL. Download the file and use its path, or send without the check.
func AdviceUnchecked(l Language) string {
	if l == Chinese {
		return "无法检查 URL 中的文件。请下载后改用本地路径，或不检查直接提交。"
	}
	return "The file can't be checked at its URL. Download the file and use its path, or send without the check."
}

// AdviceUnclearClip: No person is clearly visible in the clip's first frame, or the person is too small. Trim the clip so that it starts with one person, sharp and close.
func AdviceUnclearClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物不清晰或太小。请剪辑参考视频，让开头就是清晰的单人近景。"
	}
	return "No person is clearly visible in the clip's first frame, or the person is too small. Trim the clip so that it starts with one person, sharp and close."
}

// AdviceUnclearEither: No person is clearly visible in the picture or in the clip's first frame, or the person is too small. Use a sharp, close picture, or trim the clip's beginning.
func AdviceUnclearEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物不清晰或太小。请换清晰的单人近照，或剪掉参考视频的开头。"
	}
	return "No person is clearly visible in the picture or in the clip's first frame, or the person is too small. Use a sharp, close picture, or trim the clip's beginning."
}

// AdviceUnclearPicture: No person is clearly visible in the picture, or the person is too small. Use a sharp, close picture of one person.
func AdviceUnclearPicture(l Language) string {
	if l == Chinese {
		return "图片中人物不清晰或太小。请换一张清晰的单人近照。"
	}
	return "No person is clearly visible in the picture, or the person is too small. Use a sharp, close picture of one person."
}

// AdviceUnconfirmed: No response; the task may have been created. Looking it up on your account. It won't be resent automatically.
func AdviceUnconfirmed(l Language) string {
	if l == Chinese {
		return "未收到响应，任务可能已创建。正在账号中查找，不会自动重新提交。"
	}
	return "No response; the task may have been created. Looking it up on your account. It won't be resent automatically."
}

// AdviceUnknown: Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back ({palette}). dancecard checks every hour for a day; press {refresh} to check now.
func AdviceUnknown(l Language, palette string, refresh string) string {
	if l == Chinese {
		return join(part{"百炼没有该任务的记录：任务结束已超过 24 小时，或属于其他账号。若换过 API Key，请按 ", false}, part{palette, true}, part{" 换回；一天内每小时自动复查，按 ", false}, part{refresh, true}, part{" 立即复查。", false})
	}
	return "Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back (" + palette + "). dancecard checks every hour for a day; press " + refresh + " to check now."
}

// AdviceUnknownCommand: Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back.
func AdviceUnknownCommand(l Language) string {
	if l == Chinese {
		return "百炼没有该任务的记录：任务结束已超过 24 小时，或属于其他账号。若换过 API Key，请换回。"
	}
	return "Model Studio has no record: tasks expire 24 hours after their end, and only the key's own account sees them. If you changed the key, change it back."
}

// AdviceUnpurchased: Model Studio isn't activated. Activate it in the console, then resume ({resume}).
func AdviceUnpurchased(l Language, resume string) string {
	if l == Chinese {
		return join(part{"账号未开通百炼。请在百炼控制台开通，再按 ", false}, part{resume, true}, part{" 恢复提交。", false})
	}
	return "Model Studio isn't activated. Activate it in the console, then resume (" + resume + ")."
}

// AdviceUnpurchasedCommand: Model Studio isn't activated. Activate it in the console, then run the command again.
func AdviceUnpurchasedCommand(l Language) string {
	if l == Chinese {
		return "账号未开通百炼。请在百炼控制台开通，再重新运行命令。"
	}
	return "Model Studio isn't activated. Activate it in the console, then run the command again."
}

// AdviceUnreadable: The response isn't Model Studio's; it may come from a network login page or a wrong base URL. The message shows how the response begins.
func AdviceUnreadable(l Language) string {
	if l == Chinese {
		return "响应并非来自百炼，可能是网络登录页面，或 Base URL 有误。消息中附有响应的开头。"
	}
	return "The response isn't Model Studio's; it may come from a network login page or a wrong base URL. The message shows how the response begins."
}

// AdviceUploadExpired: The upload permission expired before the upload finished. Send again; a new permission is requested automatically.
func AdviceUploadExpired(l Language) string {
	if l == Chinese {
		return "上传凭证在上传完成前已过期。请重新提交，会自动获取新凭证。"
	}
	return "The upload permission expired before the upload finished. Send again; a new permission is requested automatically."
}

// AdviceUploadedClip: Model Studio couldn't read the uploaded copy of the clip. Create the task again to upload the clip anew.
func AdviceUploadedClip(l Language) string {
	if l == Chinese {
		return "百炼无法读取已上传的参考视频。请重新创建任务，参考视频会重新上传。"
	}
	return "Model Studio couldn't read the uploaded copy of the clip. Create the task again to upload the clip anew."
}

// AdviceUploadedClipOrURL: Model Studio couldn't read the picture at its URL or the uploaded copy of the clip. Check the URL, then create the task again to upload the clip anew.
func AdviceUploadedClipOrURL(l Language) string {
	if l == Chinese {
		return "百炼无法读取图片的 URL，或已上传的参考视频。请检查 URL，再重新创建任务，参考视频会重新上传。"
	}
	return "Model Studio couldn't read the picture at its URL or the uploaded copy of the clip. Check the URL, then create the task again to upload the clip anew."
}

// AdviceUploadedEither: Model Studio couldn't read the uploaded copy of the picture or of the clip. Create the task again to upload both anew.
func AdviceUploadedEither(l Language) string {
	if l == Chinese {
		return "百炼无法读取已上传的图片或参考视频。请重新创建任务，两个文件都会重新上传。"
	}
	return "Model Studio couldn't read the uploaded copy of the picture or of the clip. Create the task again to upload both anew."
}

// AdviceUploadedPicture: Model Studio couldn't read the uploaded copy of the picture. Create the task again to upload the picture anew.
func AdviceUploadedPicture(l Language) string {
	if l == Chinese {
		return "百炼无法读取已上传的图片。请重新创建任务，图片会重新上传。"
	}
	return "Model Studio couldn't read the uploaded copy of the picture. Create the task again to upload the picture anew."
}

// AdviceUploadedPictureOrURL: Model Studio couldn't read the clip at its URL or the uploaded copy of the picture. Check the URL, then create the task again to upload the picture anew.
func AdviceUploadedPictureOrURL(l Language) string {
	if l == Chinese {
		return "百炼无法读取参考视频的 URL，或已上传的图片。请检查 URL，再重新创建任务，图片会重新上传。"
	}
	return "Model Studio couldn't read the clip at its URL or the uploaded copy of the picture. Check the URL, then create the task again to upload the picture anew."
}

// AdviceWholeBodyClip: The clip's first frame doesn't show the whole body, from head to feet. Trim the clip's beginning, or film from farther away.
func AdviceWholeBodyClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物身体不完整，须从头到脚可见。请剪掉开头，或拉远拍摄。"
	}
	return "The clip's first frame doesn't show the whole body, from head to feet. Trim the clip's beginning, or film from farther away."
}

// AdviceWholeBodyEither: The picture or the clip's first frame doesn't show the whole body, from head to feet. Use files taken from farther away.
func AdviceWholeBodyEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物身体不完整，须从头到脚可见。请换用距离更远的全身素材。"
	}
	return "The picture or the clip's first frame doesn't show the whole body, from head to feet. Use files taken from farther away."
}

// AdviceWholeBodyPicture: The picture doesn't show the whole body, from head to feet. Use a picture taken from farther away.
func AdviceWholeBodyPicture(l Language) string {
	if l == Chinese {
		return "图片中人物身体不完整，须从头到脚可见。请换一张距离更远的全身图。"
	}
	return "The picture doesn't show the whole body, from head to feet. Use a picture taken from farther away."
}

// AdviceWholeFaceClip: The face in the clip's first frame is cut off or hidden. Trim the clip so that it starts with the whole face.
func AdviceWholeFaceClip(l Language) string {
	if l == Chinese {
		return "参考视频首帧中人物面部不完整。请剪辑参考视频，让开头就露出整个面部。"
	}
	return "The face in the clip's first frame is cut off or hidden. Trim the clip so that it starts with the whole face."
}

// AdviceWholeFaceEither: The face in the picture or in the clip's first frame is cut off or hidden. Use files that show the whole face.
func AdviceWholeFaceEither(l Language) string {
	if l == Chinese {
		return "图片或参考视频首帧中人物面部不完整。请换用面部完整的素材。"
	}
	return "The face in the picture or in the clip's first frame is cut off or hidden. Use files that show the whole face."
}

// AdviceWholeFacePicture: The face in the picture is cut off or hidden. Use a picture that shows the whole face, from chin to hair.
func AdviceWholeFacePicture(l Language) string {
	if l == Chinese {
		return "图片中人物面部不完整。请换一张从下巴到头发都可见的图片。"
	}
	return "The face in the picture is cut off or hidden. Use a picture that shows the whole face, from chin to hair."
}

// AdviceWorkspaceAccess: The key has no access to this workspace. Use a key created in this workspace, or the shared base URL {url}.
func AdviceWorkspaceAccess(l Language, url string) string {
	if l == Chinese {
		return join(part{"API Key 无权访问该业务空间。请改用在该业务空间创建的 API Key，或共享的 Base URL（", false}, part{url, true}, part{"）。", false})
	}
	return "The key has no access to this workspace. Use a key created in this workspace, or the shared base URL " + url + "."
}

// AdviceWorkspaceNotFound: The workspace in the base URL doesn't exist. Copy the base URL from the console again.
func AdviceWorkspaceNotFound(l Language) string {
	if l == Chinese {
		return "Base URL 中的业务空间不存在。请重新从控制台复制 Base URL。"
	}
	return "The workspace in the base URL doesn't exist. Copy the base URL from the console again."
}

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

// CliCancelContinues: Task {id} wasn't canceled and continues
func CliCancelContinues(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 未取消，会继续生成", false})
	}
	return "Task " + id + " wasn't canceled and continues"
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
		return "24 小时内下次启动窗口、`dancecard run` 或 `dancecard wait` 时，会取消 " + Int(l, n) + " 个任务"
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

// CliColumnRating: RATING
func CliColumnRating(l Language) string {
	if l == Chinese {
		return "评分"
	}
	return "RATING"
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

// CliDumbTerminal: This terminal (TERM=dumb) can't show the window: use `dancecard run`, `dancecard wait` and `dancecard list`, which print lines.
func CliDumbTerminal(l Language) string {
	if l == Chinese {
		return "此终端（TERM=dumb）无法显示窗口。请改用逐行输出的 `dancecard run`、`dancecard wait` 和 `dancecard list`。"
	}
	return "This terminal (TERM=dumb) can't show the window: use `dancecard run`, `dancecard wait` and `dancecard list`, which print lines."
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

// CliFieldRating: rating
func CliFieldRating(l Language) string {
	if l == Chinese {
		return "评分"
	}
	return "rating"
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
		return join(part{"「", false}, part{folder, true}, part{"」属于其他用户，该用户可以读取和替换 dancecard 的数据。请用 --data-dir 指定自己的文件夹。", false})
	}
	return folder + " belongs to another user, who can read and replace what dancecard keeps there. Use a folder of your own with --data-dir."
}

// CliFolderOpen: Other users can open {folder} (mode {mode}). It holds other files too, so dancecard left the mode as it is. Use a separate folder with --data-dir, or run chmod 700 on this one.
func CliFolderOpen(l Language, folder string, mode string) string {
	if l == Chinese {
		return join(part{"其他用户可以打开「", false}, part{folder, true}, part{"」（权限 ", false}, part{mode, true}, part{"）。其中还有别的文件，dancecard 未修改权限。请用 --data-dir 指定单独的文件夹，或对该文件夹执行 `chmod 700`。", false})
	}
	return "Other users can open " + folder + " (mode " + mode + "). It holds other files too, so dancecard left the mode as it is. Use a separate folder with --data-dir, or run chmod 700 on this one."
}

// CliHistoryNotSaved: {why} Couldn't save the history to a new file: {reason}
func CliHistoryNotSaved(l Language, reason string, why string) string {
	if l == Chinese {
		return join(part{why, true}, part{"\n历史记录无法另存为新文件：", false}, part{reason, true})
	}
	return why + "\nCouldn't save the history to a new file: " + reason
}

// CliHistorySavedAs: {why} The whole history was saved as {path}. Put the old file back, or rename this one to {name}, before you start dancecard again.
func CliHistorySavedAs(l Language, name string, path string, why string) string {
	if l == Chinese {
		return join(part{why, true}, part{"\n全部历史记录已另存为「", false}, part{path, true}, part{"」。\n再次启动 dancecard 前，请放回原文件，或将另存的文件重命名为「", false}, part{name, true}, part{"」。", false})
	}
	return why + "\nThe whole history was saved as " + path + ".\nPut the old file back, or rename this one to " + name + ", before you start dancecard again."
}

// CliHistoryUnreadable: The history has been unavailable for {limit}: {reason}
func CliHistoryUnreadable(l Language, limit time.Duration, reason string) string {
	if l == Chinese {
		return join(part{"历史记录已持续 ", false}, part{Duration(l, limit), false}, part{"无法读写：", false}, part{reason, true})
	}
	return "The history has been unavailable for " + Duration(l, limit) + ": " + reason
}

// CliHistoryUnreadableAdvice: Tasks at Model Studio continue. Run the command again once the file can be read and written.
func CliHistoryUnreadableAdvice(l Language) string {
	if l == Chinese {
		return "百炼上的任务会继续生成。文件可读写后，请重新运行此命令。"
	}
	return "Tasks at Model Studio continue. Run the command again once the file can be read and written."
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

// CliLengthUnknown: The length of {n} videos is unknown: the cost may be {sum}, above --max-cost {most}
func CliLengthUnknown(l Language, most string, n int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个视频的时长未知，费用最多 ", false}, part{sum, true}, part{"，超过 --max-cost ", false}, part{most, true})
	}
	return "The length of " + Int(l, n) + " " + plural(n, "video", "videos") + " is unknown: the cost may be " + sum + ", above --max-cost " + most
}

// CliLineCanceled: Task {id} ({name}) is canceled.
func CliLineCanceled(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）已取消", false})
	}
	return "Task " + id + " (" + name + ") is canceled."
}

// CliLineDone: Task {id} ({name}) is done.
func CliLineDone(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）已完成", false})
	}
	return "Task " + id + " (" + name + ") is done."
}

// CliLineFailed: Task {id} ({name}) failed.
func CliLineFailed(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）失败", false})
	}
	return "Task " + id + " (" + name + ") failed."
}

// CliLineFailedWhy: Task {id} ({name}) failed: {reason}.
func CliLineFailedWhy(l Language, id string, name string, reason string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）失败：", false}, part{reason, true})
	}
	return "Task " + id + " (" + name + ") failed: " + reason + "."
}

// CliLineLinkExpired: Task {id} ({name}) can't be saved: its link has expired.
func CliLineLinkExpired(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）的链接已过期，无法保存", false})
	}
	return "Task " + id + " (" + name + ") can't be saved: its link has expired."
}

// CliLineNewStatus: Task {id} ({name}) has a new status: {status}.
func CliLineNewStatus(l Language, id string, name string, status string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）的状态为 ", false}, part{status, true}, part{"（新状态）", false})
	}
	return "Task " + id + " (" + name + ") has a new status: " + status + "."
}

// CliLineNotSaved: Task {id} ({name}) isn't saved yet.
func CliLineNotSaved(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）保存失败", false})
	}
	return "Task " + id + " (" + name + ") isn't saved yet."
}

// CliLineNotSavedWhy: Task {id} ({name}) isn't saved yet: {reason}.
func CliLineNotSavedWhy(l Language, id string, name string, reason string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）保存失败：", false}, part{reason, true})
	}
	return "Task " + id + " (" + name + ") isn't saved yet: " + reason + "."
}

// CliLineOnHold: Task {id} ({name}) is on hold.
func CliLineOnHold(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）已暂停", false})
	}
	return "Task " + id + " (" + name + ") is on hold."
}

// CliLinePreparing: Task {id} ({name}) is being prepared.
func CliLinePreparing(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）准备中", false})
	}
	return "Task " + id + " (" + name + ") is being prepared."
}

// CliLineQueued: Task {id} ({name}) is queued at Model Studio.
func CliLineQueued(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）在百炼排队中", false})
	}
	return "Task " + id + " (" + name + ") is queued at Model Studio."
}

// CliLineRejected: Task {id} ({name}) was rejected.
func CliLineRejected(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）未受理", false})
	}
	return "Task " + id + " (" + name + ") was rejected."
}

// CliLineRejectedWhy: Task {id} ({name}) was rejected: {reason}.
func CliLineRejectedWhy(l Language, id string, name string, reason string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）未受理：", false}, part{reason, true})
	}
	return "Task " + id + " (" + name + ") was rejected: " + reason + "."
}

// CliLineRunning: Task {id} ({name}) is running.
func CliLineRunning(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）生成中", false})
	}
	return "Task " + id + " (" + name + ") is running."
}

// CliLineSaved: Task {id} ({name}) is saved as {file}
func CliLineSaved(l Language, file string, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）已保存到「", false}, part{file, true}, part{"」", false})
	}
	return "Task " + id + " (" + name + ") is saved as " + file
}

// CliLineSending: Task {id} ({name}) is being sent.
func CliLineSending(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）提交中", false})
	}
	return "Task " + id + " (" + name + ") is being sent."
}

// CliLineUnconfirmed: Task {id} ({name}) is unconfirmed.
func CliLineUnconfirmed(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）待确认", false})
	}
	return "Task " + id + " (" + name + ") is unconfirmed."
}

// CliLineUnknown: Model Studio has no record of task {id} ({name}).
func CliLineUnknown(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"百炼没有任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）的记录", false})
	}
	return "Model Studio has no record of task " + id + " (" + name + ")."
}

// CliLineVideoSaved: Task {id} ({name}) is saved.
func CliLineVideoSaved(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）已保存", false})
	}
	return "Task " + id + " (" + name + ") is saved."
}

// CliLineWaiting: Task {id} ({name}) is waiting.
func CliLineWaiting(l Language, id string, name string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{name, true}, part{"）待提交", false})
	}
	return "Task " + id + " (" + name + ") is waiting."
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

// CliLogNotRegular: {path} isn't a regular file, so no log is written. Remove it, or omit --debug.
func CliLogNotRegular(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」不是普通文件，无法写入日志。请删除该文件，或去掉 --debug。", false})
	}
	return path + " isn't a regular file, so no log is written. Remove it, or omit --debug."
}

// CliMaxCostSum: --max-cost must be an amount in CNY, not {value}
func CliMaxCostSum(l Language, value string) string {
	if l == Chinese {
		return join(part{"--max-cost 须为金额（元），不能是 ", false}, part{value, true})
	}
	return "--max-cost must be an amount in CNY, not " + value
}

// CliMinute: {time}: {there} tasks are at Model Studio, {here} are waiting.
func CliMinute(l Language, here int, there int, time_ string) string {
	if l == Chinese {
		return join(part{time_, true}, part{"：百炼排队或生成中 ", false}, part{Int(l, there), false}, part{" 个，待提交 ", false}, part{Int(l, here), false}, part{" 个", false})
	}
	return time_ + ": " + Int(l, there) + " " + plural(there, "task is", "tasks are") + " at Model Studio, " + Int(l, here) + " " + plural(here, "is", "are") + " waiting."
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
		return "未制作"
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

// CliMotionRefused: rejected
func CliMotionRefused(l Language) string {
	if l == Chinese {
		return "不可用"
	}
	return "rejected"
}

// CliMotionRemoved: Removed motion “{name}”
func CliMotionRemoved(l Language, name string) string {
	if l == Chinese {
		return join(part{"已移除动作「", false}, part{name, true}, part{"」", false})
	}
	return "Removed motion “" + name + "”"
}

// CliMustBeBetween: {flag} must be between {least} and {most}, not {value}
func CliMustBeBetween(l Language, flag string, least string, most string, value string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 须在 ", false}, part{least, true}, part{" 和 ", false}, part{most, true}, part{" 之间，不能是 ", false}, part{value, true})
	}
	return flag + " must be between " + least + " and " + most + ", not " + value
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

// CliNeedsFolder: --to needs a folder
func CliNeedsFolder(l Language) string {
	if l == Chinese {
		return "--to 未指定文件夹"
	}
	return "--to needs a folder"
}

// CliNeedsResume: {flag} needs --resume
func CliNeedsResume(l Language, flag string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 须与 --resume 一起使用", false})
	}
	return flag + " needs --resume"
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

// CliNoHistory: There is no history at {path}
func CliNoHistory(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」不存在", false})
	}
	return "There is no history at " + path
}

// CliNoHistoryAdvice: Choose its folder with --data-dir, or start dancecard without --read-only to begin one.
func CliNoHistoryAdvice(l Language) string {
	if l == Chinese {
		return "请用 --data-dir 指定所在文件夹，或去掉 --read-only 启动 dancecard，自动新建。"
	}
	return "Choose its folder with --data-dir, or start dancecard without --read-only to begin one."
}

// CliNoMaxCost: Raise --max-cost, or submit the task anew with --seconds.
func CliNoMaxCost(l Language) string {
	if l == Chinese {
		return "请提高 --max-cost，或用 --seconds 重新创建任务。"
	}
	return "Raise --max-cost, or submit the task anew with --seconds."
}

// CliNoMotion: There is no motion “{name}” in the library
func CliNoMotion(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库中没有「", false}, part{name, true}, part{"」", false})
	}
	return "There is no motion “" + name + "” in the library"
}

// CliNoSuchState: --state: “{state}” isn't a state. The states are {states}.
func CliNoSuchState(l Language, state string, states []string) string {
	if l == Chinese {
		return join(part{"--state：没有「", false}, part{state, true}, part{"」这个状态。可用状态：", false}, part{List(l, states), false}, part{"。", false})
	}
	return "--state: “" + state + "” isn't a state. The states are " + List(l, states) + "."
}

// CliNoTask: There is no task {id}
func CliNoTask(l Language, id string) string {
	if l == Chinese {
		return join(part{"没有任务 ", false}, part{id, true})
	}
	return "There is no task " + id
}

// CliNoTasks: No tasks to list.
func CliNoTasks(l Language) string {
	if l == Chinese {
		return "没有符合条件的任务"
	}
	return "No tasks to list."
}

// CliNoTerminal: The window needs an interactive terminal: without one, use `dancecard run`, `dancecard wait` and `dancecard list`, which print lines (--json for scripts).
func CliNoTerminal(l Language) string {
	if l == Chinese {
		return "窗口需要交互式终端。没有终端时，请改用逐行输出的 `dancecard run`、`dancecard wait` 和 `dancecard list`（脚本加 --json）。"
	}
	return "The window needs an interactive terminal: without one, use `dancecard run`, `dancecard wait` and `dancecard list`, which print lines (--json for scripts)."
}

// CliNoTerminalToAsk: {n} tasks would cost {sum}; there is no terminal to confirm on
func CliNoTerminalToAsk(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务预估费用 ", false}, part{sum, true}, part{"，但没有终端可供确认", false})
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " would cost " + sum + "; there is no terminal to confirm on"
}

// CliNoTerminalToAskPart: {n} of {of} tasks would cost {sum}; there is no terminal to confirm on
func CliNoTerminalToAskPart(l Language, n int, of int, sum string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务（共 ", false}, part{Int(l, of), false}, part{" 个）预估费用 ", false}, part{sum, true}, part{"，但没有终端可供确认", false})
	}
	return Int(l, n) + " of " + Int(l, of) + " " + plural(of, "task", "tasks") + " would cost " + sum + "; there is no terminal to confirm on"
}

// CliNotListed: Can't list the tasks on your account: {reason}
func CliNotListed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取账号的任务列表：", false}, part{reason, true})
	}
	return "Can't list the tasks on your account: " + reason
}

// CliNotOpenable: “{target}” is neither a file nor a web address
func CliNotOpenable(l Language, target string) string {
	if l == Chinese {
		return join(part{"「", false}, part{target, true}, part{"」既不是文件也不是 URL", false})
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

// CliNotRetriedTemplate: Task {id} creates a template; retry the task that needs it
func CliNotRetriedTemplate(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 用于制作动作模板，请重试需要该模板的任务", false})
	}
	return "Task " + id + " creates a template; retry the task that needs it"
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

// CliNothingOnHold: No task is on hold.
func CliNothingOnHold(l Language) string {
	if l == Chinese {
		return "没有已暂停的任务"
	}
	return "No task is on hold."
}

// CliNothingRetried: Nothing was retried
func CliNothingRetried(l Language) string {
	if l == Chinese {
		return "没有任务可重试"
	}
	return "Nothing was retried"
}

// CliOpenElsewhere: {n} tasks need the key and host that they were created for
func CliOpenElsewhere(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务创建时用的是其他 API Key 或 Base URL，请改回后继续"
	}
	return Int(l, n) + " " + plural(n, "task needs", "tasks need") + " the key and host that " + plural(n, "it was", "they were") + " created for"
}

// CliOpenNoHistory: {n} tasks are waiting; nothing is sent without the history file
func CliOpenNoHistory(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务待提交；历史记录文件不在原处，不会提交"
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " waiting; nothing is sent without the history file"
}

// CliOpenOnHold: {n} tasks are on hold; `dancecard run --resume` sends them.
func CliOpenOnHold(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务已暂停，运行 `dancecard run --resume` 即可提交"
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " on hold; `dancecard run --resume` sends " + plural(n, "it", "them") + "."
}

// CliOpenRefused: {n} tasks are still open. Model Studio says: {said}
func CliOpenRefused(l Language, n int, said string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务尚未结束。百炼返回：", false}, part{said, true})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " still open. Model Studio says: " + said
}

// CliOpenStopped: {n} tasks are waiting; sending has stopped. Model Studio says: {said}
func CliOpenStopped(l Language, n int, said string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务待提交，已暂停提交。百炼返回：", false}, part{said, true})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " waiting; sending has stopped. Model Studio says: " + said
}

// CliOpenUnconfirmed: {n} tasks are unconfirmed; open dancecard to resolve them
func CliOpenUnconfirmed(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务待确认，请打开 dancecard 处理"
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " unconfirmed; open dancecard to resolve " + plural(n, "it", "them")
}

// CliOpenWaiting: {n} tasks are waiting; `dancecard run` sends them
func CliOpenWaiting(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务待提交，运行 `dancecard run` 即可提交"
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " waiting; `dancecard run` sends " + plural(n, "it", "them")
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

// CliOutcome: {n} tasks: {counts}.
func CliOutcome(l Language, counts []string, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务：" + List(l, counts)
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + ": " + List(l, counts) + "."
}

// CliOutcomeCancel: Canceled {done} of {n} tasks.
func CliOutcomeCancel(l Language, done int, n int) string {
	if l == Chinese {
		return "共 " + Int(l, n) + " 个任务，已取消 " + Int(l, done) + " 个"
	}
	return "Canceled " + Int(l, done) + " of " + Int(l, n) + " " + plural(n, "task", "tasks") + "."
}

// CliOutcomeCanceled: {n} canceled
func CliOutcomeCanceled(l Language, n int) string {
	if l == Chinese {
		return "已取消 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " canceled"
}

// CliOutcomeFailed: {n} failed
func CliOutcomeFailed(l Language, n int) string {
	if l == Chinese {
		return "失败 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " failed"
}

// CliOutcomeNone: No task is waiting or running.
func CliOutcomeNone(l Language) string {
	if l == Chinese {
		return "没有待处理的任务"
	}
	return "No task is waiting or running."
}

// CliOutcomeOnHold: {n} on hold
func CliOutcomeOnHold(l Language, n int) string {
	if l == Chinese {
		return "已暂停 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " on hold"
}

// CliOutcomeOpen: {n} open
func CliOutcomeOpen(l Language, n int) string {
	if l == Chinese {
		return "未结束 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " open"
}

// CliOutcomeSaved: {n} saved
func CliOutcomeSaved(l Language, n int) string {
	if l == Chinese {
		return "已保存 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " saved"
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
		return join(part{"将 ", false}, part{Int(l, n), false}, part{" 个任务加入队列，", false}, part{sum, true}, part{"？", false})
	}
	return "Queue " + Int(l, n) + " " + plural(n, "task", "tasks") + " for " + sum + "?"
}

// CliQueuePart: Queue {n} of {of} tasks for {sum}?
func CliQueuePart(l Language, n int, of int, sum string) string {
	if l == Chinese {
		return join(part{"将 ", false}, part{Int(l, n), false}, part{" 个任务（共 ", false}, part{Int(l, of), false}, part{" 个）加入队列，", false}, part{sum, true}, part{"？", false})
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

// CliSimMotion: {motion}, {seconds} s
func CliSimMotion(l Language, motion string, seconds string) string {
	if l == Chinese {
		return join(part{motion, true}, part{"，", false}, part{seconds, true}, part{" 秒", false})
	}
	return motion + ", " + seconds + " s"
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

// CliSimReachable: Warning: everyone who can reach {host} can use the simulator. --addr {local} keeps it on this machine.
func CliSimReachable(l Language, host string, local string) string {
	if l == Chinese {
		return join(part{"注意：能访问 ", false}, part{host, true}, part{" 的人都能使用此模拟服务。用 --addr ", false}, part{local, true}, part{" 可限于本机。", false})
	}
	return "Warning: everyone who can reach " + host + " can use the simulator. --addr " + local + " keeps it on this machine."
}

// CliSimReachableAll: Warning: the simulator listens on every address of this machine, so everyone on its networks can use it. --addr {local} keeps it on this machine.
func CliSimReachableAll(l Language, local string) string {
	if l == Chinese {
		return join(part{"注意：模拟服务监听本机所有地址，所在网络中的人都能使用。用 --addr ", false}, part{local, true}, part{" 可限于本机。", false})
	}
	return "Warning: the simulator listens on every address of this machine, so everyone on its networks can use it. --addr " + local + " keeps it on this machine."
}

// CliSimStarted: Model Studio simulator, {speed} times as fast as the real service. Any API key works. ctrl+c stops it.
func CliSimStarted(l Language, speed string) string {
	if l == Chinese {
		return join(part{"内置百炼模拟服务，速度为真实服务的 ", false}, part{speed, true}, part{" 倍。可用任意 API Key，按 ctrl+c 停止。", false})
	}
	return "Model Studio simulator, " + speed + " times as fast as the real service. Any API key works. ctrl+c stops it."
}

// CliStopping: Stopping when the current request is answered
func CliStopping(l Language) string {
	if l == Chinese {
		return "当前请求返回后停止"
	}
	return "Stopping when the current request is answered"
}

// CliStoppingHook: Stopping when on_saved has finished; another signal stops at once
func CliStoppingHook(l Language) string {
	if l == Chinese {
		return "on_saved 程序完成后停止，再次收到信号则立即停止"
	}
	return "Stopping when on_saved has finished; another signal stops at once"
}

// CliStoppingNow: Stopping when the current request is answered; another signal stops at once
func CliStoppingNow(l Language) string {
	if l == Chinese {
		return "当前请求返回后停止，再次收到信号则立即停止"
	}
	return "Stopping when the current request is answered; another signal stops at once"
}

// CliTaskInState: task {id} ({state})
func CliTaskInState(l Language, id string, state string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"（", false}, part{state, true}, part{"）", false})
	}
	return "task " + id + " (" + state + ")"
}

// CliTaskUnconfirmed: Task {id} is unconfirmed; open dancecard to resolve it
func CliTaskUnconfirmed(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 待确认，请打开 dancecard 处理", false})
	}
	return "Task " + id + " is unconfirmed; open dancecard to resolve it"
}

// CliTasksStay: No task is lost. An open window or `dancecard run` sends waiting tasks and saves their videos; `dancecard list` lists all tasks.
func CliTasksStay(l Language) string {
	if l == Chinese {
		return "任务不会丢失：打开的窗口或 `dancecard run` 提交待提交的任务并保存视频，`dancecard list` 列出全部任务。"
	}
	return "No task is lost. An open window or `dancecard run` sends waiting tasks and saves their videos; `dancecard list` lists all tasks."
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

// CliUpgrading: Upgrading the history to this version ({size}). This happens once and can take a few seconds.
func CliUpgrading(l Language, size int64) string {
	if l == Chinese {
		return "正在将历史记录升级到当前版本（" + Bytes(l, size) + "），仅需一次，可能要几秒"
	}
	return "Upgrading the history to this version (" + Bytes(l, size) + "). This happens once and can take a few seconds."
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
		return join(part{"任务 ", false}, part{id, true}, part{"：视频文件已不在，链接也已过期", false})
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

// CliVideoNotSaved: Task {id}: the video isn't saved yet
func CliVideoNotSaved(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：视频尚未保存", false})
	}
	return "Task " + id + ": the video isn't saved yet"
}

// CliVideoNotSavedReason: Task {id}: the video isn't saved yet ({reason})
func CliVideoNotSavedReason(l Language, id string, reason string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：视频尚未保存（", false}, part{reason, true}, part{"）", false})
	}
	return "Task " + id + ": the video isn't saved yet (" + reason + ")"
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

// CliVideoTemplate: Task {id} creates a template, not a video
func CliVideoTemplate(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 用于制作动作模板，没有视频", false})
	}
	return "Task " + id + " creates a template, not a video"
}

// CliVideoUnknown: Task {id}: Model Studio has no record of it
func CliVideoUnknown(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{"：百炼没有该任务的记录", false})
	}
	return "Task " + id + ": Model Studio has no record of it"
}

// CliVideoWaiting: Task {id} is waiting; `dancecard run` sends it
func CliVideoWaiting(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 待提交，运行 `dancecard run` 即可提交", false})
	}
	return "Task " + id + " is waiting; `dancecard run` sends it"
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
		return "有多个可能对应的任务"
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
		return "取消请求已撤回"
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
		return "历史记录日志已移走"
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
		return "历史记录中已有"
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

// CodeNotFound: not on your account
func CodeNotFound(l Language) string {
	if l == Chinese {
		return "账号中没有该任务"
	}
	return "not on your account"
}

// CodeNotVideo: not a video
func CodeNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "not a video"
}

// CodeOlderHistory: older history
func CodeOlderHistory(l Language) string {
	if l == Chinese {
		return "历史记录版本较旧"
	}
	return "older history"
}

// CodeOtherHost: other base URL
func CodeOtherHost(l Language) string {
	if l == Chinese {
		return "Base URL 不同"
	}
	return "other base URL"
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
		return "--request-id 已使用"
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
		return "人物会变形"
	}
	return "distorted picture"
}

// CodeRatioUnused: ratio has no effect
func CodeRatioUnused(l Language) string {
	if l == Chinese {
		return "画幅无效"
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
		return "视频内容不一致"
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

// CommandAdd: Add template
func CommandAdd(l Language) string {
	if l == Chinese {
		return "添加模板"
	}
	return "Add template"
}

// CommandAddHelp: Add a template by its ID
func CommandAddHelp(l Language) string {
	if l == Chinese {
		return "凭模板 ID 添加动作模板"
	}
	return "Add a template by its ID"
}

// CommandAddShort: add template
func CommandAddShort(l Language) string {
	if l == Chinese {
		return "添加模板"
	}
	return "add template"
}

// CommandBack: Back
func CommandBack(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "Back"
}

// CommandBackHelp: Go back to the list; in the list, clear the marks, then the filter, then the batch
func CommandBackHelp(l Language) string {
	if l == Chinese {
		return "返回列表；在列表中依次清除勾选、筛选和批次"
	}
	return "Go back to the list; in the list, clear the marks, then the filter, then the batch"
}

// CommandBatch: Show batch
func CommandBatch(l Language) string {
	if l == Chinese {
		return "只看本批"
	}
	return "Show batch"
}

// CommandBatchHelp: Show only the tasks of this batch, or all again
func CommandBatchHelp(l Language) string {
	if l == Chinese {
		return "只看本批任务，再按一次显示全部"
	}
	return "Show only the tasks of this batch, or all again"
}

// CommandBottom: Bottom
func CommandBottom(l Language) string {
	if l == Chinese {
		return "末尾"
	}
	return "Bottom"
}

// CommandBottomHelp: Go to the bottom
func CommandBottomHelp(l Language) string {
	if l == Chinese {
		return "跳到末尾"
	}
	return "Go to the bottom"
}

// CommandBrowse: Browse
func CommandBrowse(l Language) string {
	if l == Chinese {
		return "浏览文件"
	}
	return "Browse"
}

// CommandBrowseHelp: Choose files, or motions from the library: one or several
func CommandBrowseHelp(l Language) string {
	if l == Chinese {
		return "选择文件或动作库中的动作，可多选"
	}
	return "Choose files, or motions from the library: one or several"
}

// CommandBrowseShort: browse
func CommandBrowseShort(l Language) string {
	if l == Chinese {
		return "浏览"
	}
	return "browse"
}

// CommandCancel: Cancel task
func CommandCancel(l Language) string {
	if l == Chinese {
		return "取消任务"
	}
	return "Cancel task"
}

// CommandCancelHelp: Cancel a queued task
func CommandCancelHelp(l Language) string {
	if l == Chinese {
		return "取消尚未开始生成的任务"
	}
	return "Cancel a queued task"
}

// CommandCancelShort: cancel
func CommandCancelShort(l Language) string {
	if l == Chinese {
		return "取消"
	}
	return "cancel"
}

// CommandChange: Change choice
func CommandChange(l Language) string {
	if l == Chinese {
		return "更改选项"
	}
	return "Change choice"
}

// CommandChangeHelp: Change the choice
func CommandChangeHelp(l Language) string {
	if l == Chinese {
		return "更改选项"
	}
	return "Change the choice"
}

// CommandClear: Clear form
func CommandClear(l Language) string {
	if l == Chinese {
		return "清空表单"
	}
	return "Clear form"
}

// CommandClearHelp: Clear the form; once more brings it back
func CommandClearHelp(l Language) string {
	if l == Chinese {
		return "清空表单，再按一次恢复"
	}
	return "Clear the form; once more brings it back"
}

// CommandCompare: Compare videos side by side
func CommandCompare(l Language) string {
	if l == Chinese {
		return "并排对比视频"
	}
	return "Compare videos side by side"
}

// CommandCompareHelp: Compare the marked videos side by side, or those of the batch
func CommandCompareHelp(l Language) string {
	if l == Chinese {
		return "并排对比勾选的视频，或本批的视频"
	}
	return "Compare the marked videos side by side, or those of the batch"
}

// CommandCompareShort: compare
func CommandCompareShort(l Language) string {
	if l == Chinese {
		return "对比"
	}
	return "compare"
}

// CommandCopy: Copy
func CommandCopy(l Language) string {
	if l == Chinese {
		return "复制"
	}
	return "Copy"
}

// CommandCopyHelp: Copy the file path, the link or an ID
func CommandCopyHelp(l Language) string {
	if l == Chinese {
		return "复制文件路径、链接或 ID"
	}
	return "Copy the file path, the link or an ID"
}

// CommandCopyLink: Copy link
func CommandCopyLink(l Language) string {
	if l == Chinese {
		return "复制链接"
	}
	return "Copy link"
}

// CommandCopyLinkHelp: Copy the video's link
func CommandCopyLinkHelp(l Language) string {
	if l == Chinese {
		return "复制视频链接"
	}
	return "Copy the video's link"
}

// CommandCopyShort: copy
func CommandCopyShort(l Language) string {
	if l == Chinese {
		return "复制"
	}
	return "copy"
}

// CommandDown: Down
func CommandDown(l Language) string {
	if l == Chinese {
		return "向下"
	}
	return "Down"
}

// CommandDownHelp: Go down
func CommandDownHelp(l Language) string {
	if l == Chinese {
		return "向下移动"
	}
	return "Go down"
}

// CommandEdit: Edit & resend
func CommandEdit(l Language) string {
	if l == Chinese {
		return "重新编辑"
	}
	return "Edit & resend"
}

// CommandEditHelp: Change a waiting task, or create new ones from the marked tasks
func CommandEditHelp(l Language) string {
	if l == Chinese {
		return "修改待提交的任务，或基于勾选的任务新建"
	}
	return "Change a waiting task, or create new ones from the marked tasks"
}

// CommandEditShort: edit & resend
func CommandEditShort(l Language) string {
	if l == Chinese {
		return "重新编辑"
	}
	return "edit & resend"
}

// CommandFilter: Filter
func CommandFilter(l Language) string {
	if l == Chinese {
		return "筛选"
	}
	return "Filter"
}

// CommandFilterHelp: Filter as you type
func CommandFilterHelp(l Language) string {
	if l == Chinese {
		return "边输入边筛选"
	}
	return "Filter as you type"
}

// CommandFilterShort: filter
func CommandFilterShort(l Language) string {
	if l == Chinese {
		return "筛选"
	}
	return "filter"
}

// CommandFix: Fix file
func CommandFix(l Language) string {
	if l == Chinese {
		return "转换文件"
	}
	return "Fix file"
}

// CommandFixHelp: Fix a file that Model Studio wouldn't accept, in a copy
func CommandFixHelp(l Language) string {
	if l == Chinese {
		return "将不合要求的文件转换成副本"
	}
	return "Fix a file that Model Studio wouldn't accept, in a copy"
}

// CommandFolder: Open folder
func CommandFolder(l Language) string {
	if l == Chinese {
		return "打开文件夹"
	}
	return "Open folder"
}

// CommandFolderHelp: Open the folder of the saved video
func CommandFolderHelp(l Language) string {
	if l == Chinese {
		return "打开已保存视频所在的文件夹"
	}
	return "Open the folder of the saved video"
}

// CommandFront: Move to front
func CommandFront(l Language) string {
	if l == Chinese {
		return "移到队首"
	}
	return "Move to front"
}

// CommandFrontHelp: Move a waiting task to the front of the queue
func CommandFrontHelp(l Language) string {
	if l == Chinese {
		return "待提交任务移到队首"
	}
	return "Move a waiting task to the front of the queue"
}

// CommandGroup: Next group
func CommandGroup(l Language) string {
	if l == Chinese {
		return "下一分组"
	}
	return "Next group"
}

// CommandGroupBack: Previous group
func CommandGroupBack(l Language) string {
	if l == Chinese {
		return "上一分组"
	}
	return "Previous group"
}

// CommandGroupBackHelp: Show the previous group
func CommandGroupBackHelp(l Language) string {
	if l == Chinese {
		return "切换到上一分组"
	}
	return "Show the previous group"
}

// CommandGroupHelp: Show the next group: all, active, done, problems
func CommandGroupHelp(l Language) string {
	if l == Chinese {
		return "切换到下一分组：全部、进行中、已完成、异常"
	}
	return "Show the next group: all, active, done, problems"
}

// CommandHalfDown: Half page down
func CommandHalfDown(l Language) string {
	if l == Chinese {
		return "下半页"
	}
	return "Half page down"
}

// CommandHalfDownHelp: Go down half a page
func CommandHalfDownHelp(l Language) string {
	if l == Chinese {
		return "向下翻半页"
	}
	return "Go down half a page"
}

// CommandHalfUp: Half page up
func CommandHalfUp(l Language) string {
	if l == Chinese {
		return "上半页"
	}
	return "Half page up"
}

// CommandHalfUpHelp: Go up half a page
func CommandHalfUpHelp(l Language) string {
	if l == Chinese {
		return "向上翻半页"
	}
	return "Go up half a page"
}

// CommandHelp: Help
func CommandHelp(l Language) string {
	if l == Chinese {
		return "帮助"
	}
	return "Help"
}

// CommandHelpHelp: Show all keys
func CommandHelpHelp(l Language) string {
	if l == Chinese {
		return "显示所有按键"
	}
	return "Show all keys"
}

// CommandHelpShort: help
func CommandHelpShort(l Language) string {
	if l == Chinese {
		return "帮助"
	}
	return "help"
}

// CommandHigh: Top of screen
func CommandHigh(l Language) string {
	if l == Chinese {
		return "屏幕首行"
	}
	return "Top of screen"
}

// CommandHighHelp: Go to the first row on the screen
func CommandHighHelp(l Language) string {
	if l == Chinese {
		return "跳到屏幕上的第一行"
	}
	return "Go to the first row on the screen"
}

// CommandImport: Import tasks
func CommandImport(l Language) string {
	if l == Chinese {
		return "导入任务"
	}
	return "Import tasks"
}

// CommandImportHelp: Import your account's tasks of the last 24 hours
func CommandImportHelp(l Language) string {
	if l == Chinese {
		return "导入账号近 24 小时的任务"
	}
	return "Import your account's tasks of the last 24 hours"
}

// CommandInvert: Invert marks
func CommandInvert(l Language) string {
	if l == Chinese {
		return "反选"
	}
	return "Invert marks"
}

// CommandInvertHelp: Mark what isn't marked, and unmark the rest
func CommandInvertHelp(l Language) string {
	if l == Chinese {
		return "勾选未勾选的任务，清除已有勾选"
	}
	return "Mark what isn't marked, and unmark the rest"
}

// CommandKey: Change API key
func CommandKey(l Language) string {
	if l == Chinese {
		return "更换 API Key"
	}
	return "Change API key"
}

// CommandKeyHelp: Set another API key
func CommandKeyHelp(l Language) string {
	if l == Chinese {
		return "换用另一个 API Key"
	}
	return "Set another API key"
}

// CommandLanguage: Switch to Chinese (中文)
func CommandLanguage(l Language) string {
	if l == Chinese {
		return "切换到英文（English）"
	}
	return "Switch to Chinese (中文)"
}

// CommandLanguageHelp: Show dancecard in Chinese
func CommandLanguageHelp(l Language) string {
	if l == Chinese {
		return "用英文显示界面"
	}
	return "Show dancecard in Chinese"
}

// CommandLeave: Leave form
func CommandLeave(l Language) string {
	if l == Chinese {
		return "离开表单"
	}
	return "Leave form"
}

// CommandLeaveHelp: Leave the form; the draft is kept until you quit
func CommandLeaveHelp(l Language) string {
	if l == Chinese {
		return "离开表单，草稿保留到退出为止"
	}
	return "Leave the form; the draft is kept until you quit"
}

// CommandLeaveShort: back
func CommandLeaveShort(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "back"
}

// CommandLineDown: Scroll down one line
func CommandLineDown(l Language) string {
	if l == Chinese {
		return "下滚一行"
	}
	return "Scroll down one line"
}

// CommandLineDownHelp: Scroll down by one line
func CommandLineDownHelp(l Language) string {
	if l == Chinese {
		return "向下滚动一行"
	}
	return "Scroll down by one line"
}

// CommandLineUp: Scroll up one line
func CommandLineUp(l Language) string {
	if l == Chinese {
		return "上滚一行"
	}
	return "Scroll up one line"
}

// CommandLineUpHelp: Scroll up by one line
func CommandLineUpHelp(l Language) string {
	if l == Chinese {
		return "向上滚动一行"
	}
	return "Scroll up by one line"
}

// CommandLow: Bottom of screen
func CommandLow(l Language) string {
	if l == Chinese {
		return "屏幕末行"
	}
	return "Bottom of screen"
}

// CommandLowHelp: Go to the last row on the screen
func CommandLowHelp(l Language) string {
	if l == Chinese {
		return "跳到屏幕上的最后一行"
	}
	return "Go to the last row on the screen"
}

// CommandMark: Mark
func CommandMark(l Language) string {
	if l == Chinese {
		return "勾选"
	}
	return "Mark"
}

// CommandMarkAll: Mark all
func CommandMarkAll(l Language) string {
	if l == Chinese {
		return "全部勾选"
	}
	return "Mark all"
}

// CommandMarkAllHelp: Mark all listed tasks, or clear the marks
func CommandMarkAllHelp(l Language) string {
	if l == Chinese {
		return "勾选列出的全部任务，再按一次清除勾选"
	}
	return "Mark all listed tasks, or clear the marks"
}

// CommandMarkDown: Mark and go down
func CommandMarkDown(l Language) string {
	if l == Chinese {
		return "向下勾选"
	}
	return "Mark and go down"
}

// CommandMarkDownHelp: Mark this task and the next one
func CommandMarkDownHelp(l Language) string {
	if l == Chinese {
		return "勾选该任务和下一个任务"
	}
	return "Mark this task and the next one"
}

// CommandMarkHelp: Mark the task; commands then apply to all marked tasks
func CommandMarkHelp(l Language) string {
	if l == Chinese {
		return "勾选任务，之后的操作对所有已勾选的任务生效"
	}
	return "Mark the task; commands then apply to all marked tasks"
}

// CommandMarkShort: mark
func CommandMarkShort(l Language) string {
	if l == Chinese {
		return "勾选"
	}
	return "mark"
}

// CommandMarkUp: Mark and go up
func CommandMarkUp(l Language) string {
	if l == Chinese {
		return "向上勾选"
	}
	return "Mark and go up"
}

// CommandMarkUpHelp: Mark this task and the previous one
func CommandMarkUpHelp(l Language) string {
	if l == Chinese {
		return "勾选该任务和上一个任务"
	}
	return "Mark this task and the previous one"
}

// CommandMiddle: Middle of screen
func CommandMiddle(l Language) string {
	if l == Chinese {
		return "屏幕中间"
	}
	return "Middle of screen"
}

// CommandMiddleHelp: Go to the middle row on the screen
func CommandMiddleHelp(l Language) string {
	if l == Chinese {
		return "跳到屏幕中间的一行"
	}
	return "Go to the middle row on the screen"
}

// CommandMotions: Motions
func CommandMotions(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Motions"
}

// CommandMotionsHelp: Show the motions: the library of clips and templates
func CommandMotionsHelp(l Language) string {
	if l == Chinese {
		return "显示动作库：参考视频和动作模板"
	}
	return "Show the motions: the library of clips and templates"
}

// CommandMoveDown: Move down
func CommandMoveDown(l Language) string {
	if l == Chinese {
		return "队列下移"
	}
	return "Move down"
}

// CommandMoveDownHelp: Move a waiting task down in the queue
func CommandMoveDownHelp(l Language) string {
	if l == Chinese {
		return "待提交任务在队列中下移一位"
	}
	return "Move a waiting task down in the queue"
}

// CommandMoveUp: Move up
func CommandMoveUp(l Language) string {
	if l == Chinese {
		return "队列上移"
	}
	return "Move up"
}

// CommandMoveUpHelp: Move a waiting task up in the queue
func CommandMoveUpHelp(l Language) string {
	if l == Chinese {
		return "待提交任务在队列中上移一位"
	}
	return "Move a waiting task up in the queue"
}

// CommandNew: New task
func CommandNew(l Language) string {
	if l == Chinese {
		return "新建任务"
	}
	return "New task"
}

// CommandNewHelp: Create a task
func CommandNewHelp(l Language) string {
	if l == Chinese {
		return "填写表单，新建任务"
	}
	return "Create a task"
}

// CommandNewShort: new
func CommandNewShort(l Language) string {
	if l == Chinese {
		return "新建"
	}
	return "new"
}

// CommandNextColumn: Next column
func CommandNextColumn(l Language) string {
	if l == Chinese {
		return "下一列"
	}
	return "Next column"
}

// CommandNextColumnHelp: Go to the next column
func CommandNextColumnHelp(l Language) string {
	if l == Chinese {
		return "转到下一列"
	}
	return "Go to the next column"
}

// CommandNextField: Next field
func CommandNextField(l Language) string {
	if l == Chinese {
		return "下一项"
	}
	return "Next field"
}

// CommandNextFieldHelp: Go to the next field; tab first completes your input
func CommandNextFieldHelp(l Language) string {
	if l == Chinese {
		return "转到下一项；有补全时，tab 先补全"
	}
	return "Go to the next field; tab first completes your input"
}

// CommandNextFieldShort: next
func CommandNextFieldShort(l Language) string {
	if l == Chinese {
		return "下一项"
	}
	return "next"
}

// CommandNextTask: Next task
func CommandNextTask(l Language) string {
	if l == Chinese {
		return "下个任务"
	}
	return "Next task"
}

// CommandNextTaskHelp: Show the next task
func CommandNextTaskHelp(l Language) string {
	if l == Chinese {
		return "显示下一个任务"
	}
	return "Show the next task"
}

// CommandNextVideo: Next video
func CommandNextVideo(l Language) string {
	if l == Chinese {
		return "下个视频"
	}
	return "Next video"
}

// CommandNextVideoHelp: Show the next video of the list in this column
func CommandNextVideoHelp(l Language) string {
	if l == Chinese {
		return "本列换成列表中的下一个视频"
	}
	return "Show the next video of the list in this column"
}

// CommandOpen: Open
func CommandOpen(l Language) string {
	if l == Chinese {
		return "查看详情"
	}
	return "Open"
}

// CommandOpenHelp: Show the task on the whole screen
func CommandOpenHelp(l Language) string {
	if l == Chinese {
		return "全屏显示任务"
	}
	return "Show the task on the whole screen"
}

// CommandOpenShort: open
func CommandOpenShort(l Language) string {
	if l == Chinese {
		return "查看"
	}
	return "open"
}

// CommandPageDown: Page down
func CommandPageDown(l Language) string {
	if l == Chinese {
		return "下一页"
	}
	return "Page down"
}

// CommandPageDownHelp: Go down a page
func CommandPageDownHelp(l Language) string {
	if l == Chinese {
		return "向下翻一页"
	}
	return "Go down a page"
}

// CommandPageUp: Page up
func CommandPageUp(l Language) string {
	if l == Chinese {
		return "上一页"
	}
	return "Page up"
}

// CommandPageUpHelp: Go up a page
func CommandPageUpHelp(l Language) string {
	if l == Chinese {
		return "向上翻一页"
	}
	return "Go up a page"
}

// CommandPalette: Command palette
func CommandPalette(l Language) string {
	if l == Chinese {
		return "命令面板"
	}
	return "Command palette"
}

// CommandPaletteHelp: Find any command by its name
func CommandPaletteHelp(l Language) string {
	if l == Chinese {
		return "按名称查找命令"
	}
	return "Find any command by its name"
}

// CommandPause: Hold or resume
func CommandPause(l Language) string {
	if l == Chinese {
		return "暂停或继续"
	}
	return "Hold or resume"
}

// CommandPauseHelp: Put a waiting task on hold or resume it; resume sending after an account error
func CommandPauseHelp(l Language) string {
	if l == Chinese {
		return "暂停或继续待提交的任务；账号出错后恢复提交"
	}
	return "Put a waiting task on hold or resume it; resume sending after an account error"
}

// CommandPauseVideo: Pause the video
func CommandPauseVideo(l Language) string {
	if l == Chinese {
		return "暂停视频"
	}
	return "Pause the video"
}

// CommandPauseVideoHelp: Play the video or the clip in the terminal, pause it, or continue
func CommandPauseVideoHelp(l Language) string {
	if l == Chinese {
		return "在终端中播放、暂停或继续播放视频或参考视频"
	}
	return "Play the video or the clip in the terminal, pause it, or continue"
}

// CommandPlay: Play video
func CommandPlay(l Language) string {
	if l == Chinese {
		return "打开视频"
	}
	return "Play video"
}

// CommandPlayHelp: Open the saved video, or its link, in your player
func CommandPlayHelp(l Language) string {
	if l == Chinese {
		return "用播放器打开已保存的视频或视频链接"
	}
	return "Open the saved video, or its link, in your player"
}

// CommandPlayShort: play
func CommandPlayShort(l Language) string {
	if l == Chinese {
		return "播放"
	}
	return "play"
}

// CommandPreviousColumn: Previous column
func CommandPreviousColumn(l Language) string {
	if l == Chinese {
		return "上一列"
	}
	return "Previous column"
}

// CommandPreviousColumnHelp: Go to the previous column
func CommandPreviousColumnHelp(l Language) string {
	if l == Chinese {
		return "转到上一列"
	}
	return "Go to the previous column"
}

// CommandPreviousField: Previous field
func CommandPreviousField(l Language) string {
	if l == Chinese {
		return "上一项"
	}
	return "Previous field"
}

// CommandPreviousFieldHelp: Go to the previous field
func CommandPreviousFieldHelp(l Language) string {
	if l == Chinese {
		return "转到上一项"
	}
	return "Go to the previous field"
}

// CommandPreviousTask: Previous task
func CommandPreviousTask(l Language) string {
	if l == Chinese {
		return "上个任务"
	}
	return "Previous task"
}

// CommandPreviousTaskHelp: Show the previous task
func CommandPreviousTaskHelp(l Language) string {
	if l == Chinese {
		return "显示上一个任务"
	}
	return "Show the previous task"
}

// CommandPreviousVideo: Previous video
func CommandPreviousVideo(l Language) string {
	if l == Chinese {
		return "上个视频"
	}
	return "Previous video"
}

// CommandPreviousVideoHelp: Show the previous video of the list in this column
func CommandPreviousVideoHelp(l Language) string {
	if l == Chinese {
		return "本列换成列表中的上一个视频"
	}
	return "Show the previous video of the list in this column"
}

// CommandQuit: Quit
func CommandQuit(l Language) string {
	if l == Chinese {
		return "退出"
	}
	return "Quit"
}

// CommandQuitHelp: Quit; tasks at Model Studio keep running
func CommandQuitHelp(l Language) string {
	if l == Chinese {
		return "退出 dancecard，已提交的任务继续生成"
	}
	return "Quit; tasks at Model Studio keep running"
}

// CommandRange: Mark a range
func CommandRange(l Language) string {
	if l == Chinese {
		return "连续勾选"
	}
	return "Mark a range"
}

// CommandRangeHelp: Begin or end a range of marks
func CommandRangeHelp(l Language) string {
	if l == Chinese {
		return "开始或结束连续勾选"
	}
	return "Begin or end a range of marks"
}

// CommandRateDown: Rate lower
func CommandRateDown(l Language) string {
	if l == Chinese {
		return "评分减一星"
	}
	return "Rate lower"
}

// CommandRateDownHelp: Rate the video a star lower
func CommandRateDownHelp(l Language) string {
	if l == Chinese {
		return "为视频的评分减一星"
	}
	return "Rate the video a star lower"
}

// CommandRateUp: Rate higher
func CommandRateUp(l Language) string {
	if l == Chinese {
		return "评分加一星"
	}
	return "Rate higher"
}

// CommandRateUpHelp: Rate the video a star higher
func CommandRateUpHelp(l Language) string {
	if l == Chinese {
		return "为视频的评分加一星"
	}
	return "Rate the video a star higher"
}

// CommandRecent: Recent values
func CommandRecent(l Language) string {
	if l == Chinese {
		return "最近用过"
	}
	return "Recent values"
}

// CommandRecentHelp: Choose a recent value; ctrl+y restores your input
func CommandRecentHelp(l Language) string {
	if l == Chinese {
		return "选择最近用过的值；ctrl+y 恢复输入的内容"
	}
	return "Choose a recent value; ctrl+y restores your input"
}

// CommandRedo: Redo
func CommandRedo(l Language) string {
	if l == Chinese {
		return "重做"
	}
	return "Redo"
}

// CommandRedoHelp: Redo the change last undone
func CommandRedoHelp(l Language) string {
	if l == Chinese {
		return "重做刚撤销的操作"
	}
	return "Redo the change last undone"
}

// CommandRedraw: Redraw
func CommandRedraw(l Language) string {
	if l == Chinese {
		return "重绘屏幕"
	}
	return "Redraw"
}

// CommandRedrawHelp: Redraw the screen
func CommandRedrawHelp(l Language) string {
	if l == Chinese {
		return "重新绘制屏幕"
	}
	return "Redraw the screen"
}

// CommandRefresh: Refresh
func CommandRefresh(l Language) string {
	if l == Chinese {
		return "刷新状态"
	}
	return "Refresh"
}

// CommandRefreshHelp: Refresh from Model Studio
func CommandRefreshHelp(l Language) string {
	if l == Chinese {
		return "向百炼查询最新状态"
	}
	return "Refresh from Model Studio"
}

// CommandRemove: Remove
func CommandRemove(l Language) string {
	if l == Chinese {
		return "从列表移除"
	}
	return "Remove"
}

// CommandRemoveHelp: Remove the task from the history (the video stays on disk)
func CommandRemoveHelp(l Language) string {
	if l == Chinese {
		return "从列表移除任务（视频保留在本机）"
	}
	return "Remove the task from the history (the video stays on disk)"
}

// CommandRemoveMotion: Remove motion
func CommandRemoveMotion(l Language) string {
	if l == Chinese {
		return "移除动作"
	}
	return "Remove motion"
}

// CommandRemoveMotionHelp: Remove the motion from the library; Model Studio keeps its template
func CommandRemoveMotionHelp(l Language) string {
	if l == Chinese {
		return "从动作库移除动作，模板仍保留在百炼"
	}
	return "Remove the motion from the library; Model Studio keeps its template"
}

// CommandRemoveMotionShort: remove
func CommandRemoveMotionShort(l Language) string {
	if l == Chinese {
		return "移除"
	}
	return "remove"
}

// CommandRename: Rename motion
func CommandRename(l Language) string {
	if l == Chinese {
		return "重命名"
	}
	return "Rename motion"
}

// CommandRenameHelp: Change the motion's name and note
func CommandRenameHelp(l Language) string {
	if l == Chinese {
		return "修改动作的名称和备注"
	}
	return "Change the motion's name and note"
}

// CommandRenameShort: name, note
func CommandRenameShort(l Language) string {
	if l == Chinese {
		return "重命名"
	}
	return "name, note"
}

// CommandRenameTask: Rename task
func CommandRenameTask(l Language) string {
	if l == Chinese {
		return "重命名任务"
	}
	return "Rename task"
}

// CommandRenameTaskHelp: Change the task's title
func CommandRenameTaskHelp(l Language) string {
	if l == Chinese {
		return "修改任务标题"
	}
	return "Change the task's title"
}

// CommandResolve: Resolve
func CommandResolve(l Language) string {
	if l == Chinese {
		return "处理待确认"
	}
	return "Resolve"
}

// CommandResolveHelp: Resolve an unconfirmed task: look it up, send it again or discard it
func CommandResolveHelp(l Language) string {
	if l == Chinese {
		return "处理待确认的任务：再查一次、重新提交或放弃"
	}
	return "Resolve an unconfirmed task: look it up, send it again or discard it"
}

// CommandRetry: Retry
func CommandRetry(l Language) string {
	if l == Chinese {
		return "重试"
	}
	return "Retry"
}

// CommandRetryAll: Retry all failed
func CommandRetryAll(l Language) string {
	if l == Chinese {
		return "重试全部失败任务"
	}
	return "Retry all failed"
}

// CommandRetryAllHelp: Retry all failed tasks; asks with the cost
func CommandRetryAllHelp(l Language) string {
	if l == Chinese {
		return "重试全部失败任务，先确认费用"
	}
	return "Retry all failed tasks; asks with the cost"
}

// CommandRetryHelp: Retry failed, rejected or canceled tasks; asks with the cost
func CommandRetryHelp(l Language) string {
	if l == Chinese {
		return "重试失败、未受理或已取消的任务，先确认费用"
	}
	return "Retry failed, rejected or canceled tasks; asks with the cost"
}

// CommandReturn: Back to the list
func CommandReturn(l Language) string {
	if l == Chinese {
		return "返回列表"
	}
	return "Back to the list"
}

// CommandReturnHelp: Go back to the list
func CommandReturnHelp(l Language) string {
	if l == Chinese {
		return "返回列表"
	}
	return "Go back to the list"
}

// CommandReverse: Reverse order
func CommandReverse(l Language) string {
	if l == Chinese {
		return "倒序"
	}
	return "Reverse order"
}

// CommandReverseHelp: List the tasks in the opposite order
func CommandReverseHelp(l Language) string {
	if l == Chinese {
		return "按相反的顺序列出任务"
	}
	return "List the tasks in the opposite order"
}

// CommandSave: Save again
func CommandSave(l Language) string {
	if l == Chinese {
		return "重新下载"
	}
	return "Save again"
}

// CommandSaveHelp: Save the video again if its file is missing
func CommandSaveHelp(l Language) string {
	if l == Chinese {
		return "视频文件缺失时重新下载"
	}
	return "Save the video again if its file is missing"
}

// CommandSaveHistory: Save history
func CommandSaveHistory(l Language) string {
	if l == Chinese {
		return "导出历史记录"
	}
	return "Save history"
}

// CommandSaveHistoryHelp: Save the whole history to a new file
func CommandSaveHistoryHelp(l Language) string {
	if l == Chinese {
		return "将全部历史记录存为新文件"
	}
	return "Save the whole history to a new file"
}

// CommandScrollDown: Scroll task down
func CommandScrollDown(l Language) string {
	if l == Chinese {
		return "详情下滚"
	}
	return "Scroll task down"
}

// CommandScrollDownHelp: Scroll the task beside the list down
func CommandScrollDownHelp(l Language) string {
	if l == Chinese {
		return "向下滚动列表旁的任务详情"
	}
	return "Scroll the task beside the list down"
}

// CommandScrollUp: Scroll task up
func CommandScrollUp(l Language) string {
	if l == Chinese {
		return "详情上滚"
	}
	return "Scroll task up"
}

// CommandScrollUpHelp: Scroll the task beside the list up
func CommandScrollUpHelp(l Language) string {
	if l == Chinese {
		return "向上滚动列表旁的任务详情"
	}
	return "Scroll the task beside the list up"
}

// CommandSeeAll: Mark all as seen
func CommandSeeAll(l Language) string {
	if l == Chinese {
		return "全部标为已查看"
	}
	return "Mark all as seen"
}

// CommandSeeAllHelp: Mark all new results as seen
func CommandSeeAllHelp(l Language) string {
	if l == Chinese {
		return "将全部未查看的结果标为已查看"
	}
	return "Mark all new results as seen"
}

// CommandSend: Send
func CommandSend(l Language) string {
	if l == Chinese {
		return "提交任务"
	}
	return "Send"
}

// CommandSendHelp: Send the task
func CommandSendHelp(l Language) string {
	if l == Chinese {
		return "提交任务"
	}
	return "Send the task"
}

// CommandSendShort: send
func CommandSendShort(l Language) string {
	if l == Chinese {
		return "提交"
	}
	return "send"
}

// CommandShow: Show motion
func CommandShow(l Language) string {
	if l == Chinese {
		return "查看动作"
	}
	return "Show motion"
}

// CommandShowHelp: Show the motion on the whole screen; there, create a task with it
func CommandShowHelp(l Language) string {
	if l == Chinese {
		return "全屏显示动作；已全屏时，用该动作新建任务"
	}
	return "Show the motion on the whole screen; there, create a task with it"
}

// CommandSort: Sort
func CommandSort(l Language) string {
	if l == Chinese {
		return "切换排序"
	}
	return "Sort"
}

// CommandSortHelp: Change the order of the tasks
func CommandSortHelp(l Language) string {
	if l == Chinese {
		return "切换任务的排序方式"
	}
	return "Change the order of the tasks"
}

// CommandSuspend: Suspend
func CommandSuspend(l Language) string {
	if l == Chinese {
		return "回到 shell"
	}
	return "Suspend"
}

// CommandSuspendHelp: Suspend (fg to resume)
func CommandSuspendHelp(l Language) string {
	if l == Chinese {
		return "暂时回到 shell（输入 fg 返回）"
	}
	return "Suspend (fg to resume)"
}

// CommandSwitchEngine: Switch engine
func CommandSwitchEngine(l Language) string {
	if l == Chinese {
		return "更换模型"
	}
	return "Switch engine"
}

// CommandSwitchEngineHelp: Switch the engine of waiting or rejected tasks
func CommandSwitchEngineHelp(l Language) string {
	if l == Chinese {
		return "更换待提交或未受理任务的模型"
	}
	return "Switch the engine of waiting or rejected tasks"
}

// CommandTasks: Tasks
func CommandTasks(l Language) string {
	if l == Chinese {
		return "任务列表"
	}
	return "Tasks"
}

// CommandTasksHelp: Show the tasks
func CommandTasksHelp(l Language) string {
	if l == Chinese {
		return "显示任务列表"
	}
	return "Show the tasks"
}

// CommandTop: Top
func CommandTop(l Language) string {
	if l == Chinese {
		return "开头"
	}
	return "Top"
}

// CommandTopHelp: Go to the top
func CommandTopHelp(l Language) string {
	if l == Chinese {
		return "跳到开头"
	}
	return "Go to the top"
}

// CommandUndo: Undo
func CommandUndo(l Language) string {
	if l == Chinese {
		return "撤销"
	}
	return "Undo"
}

// CommandUndoHelp: Undo the last removal, hold, move, edit, rename or rating
func CommandUndoHelp(l Language) string {
	if l == Chinese {
		return "撤销上一次移除、暂停、移动、修改、重命名或评分"
	}
	return "Undo the last removal, hold, move, edit, rename or rating"
}

// CommandUp: Up
func CommandUp(l Language) string {
	if l == Chinese {
		return "向上"
	}
	return "Up"
}

// CommandUpHelp: Go up
func CommandUpHelp(l Language) string {
	if l == Chinese {
		return "向上移动"
	}
	return "Go up"
}

// CommandUse: New task with motion
func CommandUse(l Language) string {
	if l == Chinese {
		return "用动作新建任务"
	}
	return "New task with motion"
}

// CommandUseHelp: Create a task with this motion
func CommandUseHelp(l Language) string {
	if l == Chinese {
		return "用该动作新建任务"
	}
	return "Create a task with this motion"
}

// CommandUseShort: new task
func CommandUseShort(l Language) string {
	if l == Chinese {
		return "新建任务"
	}
	return "new task"
}

// CommandWatch: Watch here
func CommandWatch(l Language) string {
	if l == Chinese {
		return "终端播放"
	}
	return "Watch here"
}

// CommandWatchHelp: Play the video or the clip in the terminal (needs ffmpeg)
func CommandWatchHelp(l Language) string {
	if l == Chinese {
		return "在终端播放视频或参考视频（需 ffmpeg）"
	}
	return "Play the video or the clip in the terminal (needs ffmpeg)"
}

// CompareFirstVideo: No other video further up the list
func CompareFirstVideo(l Language) string {
	if l == Chinese {
		return "列表上方没有其他视频"
	}
	return "No other video further up the list"
}

// CompareHintColumn: column
func CompareHintColumn(l Language) string {
	if l == Chinese {
		return "换列"
	}
	return "column"
}

// CompareHintUndo: undo
func CompareHintUndo(l Language) string {
	if l == Chinese {
		return "撤销"
	}
	return "undo"
}

// CompareLastVideo: No other video further down the list
func CompareLastVideo(l Language) string {
	if l == Chinese {
		return "列表下方没有其他视频"
	}
	return "No other video further down the list"
}

// CompareLeftOut: Left out {n} tasks without a saved video
func CompareLeftOut(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务没有已保存的视频，未列入对比"
	}
	return "Left out " + Int(l, n) + " " + plural(n, "task", "tasks") + " without a saved video"
}

// CompareLeftOutBoth: Left out {n} tasks without a saved video, and {more} more videos: at most {most} are compared
func CompareLeftOutBoth(l Language, more int, most int, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务没有已保存的视频，未列入对比；最多对比 " + Int(l, most) + " 个视频，另有 " + Int(l, more) + " 个未列入"
	}
	return "Left out " + Int(l, n) + " " + plural(n, "task", "tasks") + " without a saved video, and " + Int(l, more) + " more " + plural(more, "video", "videos") + ": at most " + Int(l, most) + " are compared"
}

// CompareLeftOutMore: Left out {more} videos: at most {most} are compared
func CompareLeftOutMore(l Language, more int, most int) string {
	if l == Chinese {
		return "最多对比 " + Int(l, most) + " 个视频，另有 " + Int(l, more) + " 个未列入"
	}
	return "Left out " + Int(l, more) + " " + plural(more, "video", "videos") + ": at most " + Int(l, most) + " are compared"
}

// CompareMissing: The file is missing
func CompareMissing(l Language) string {
	if l == Chinese {
		return "文件已不在"
	}
	return "The file is missing"
}

// CompareNeedsFFmpeg: Frames need ffmpeg
func CompareNeedsFFmpeg(l Language) string {
	if l == Chinese {
		return "显示画面需要 ffmpeg"
	}
	return "Frames need ffmpeg"
}

// CompareNoFrames: No frames: {reason}
func CompareNoFrames(l Language, reason string) string {
	if l == Chinese {
		return join(part{"没有画面：", false}, part{reason, true})
	}
	return "No frames: " + reason
}

// CompareNoneLeft: Nothing left to compare · {undo} undo · {back} back
func CompareNoneLeft(l Language, back string, undo string) string {
	if l == Chinese {
		return join(part{"没有可对比的视频了 · ", false}, part{undo, true}, part{" 撤销 · ", false}, part{back, true}, part{" 返回", false})
	}
	return "Nothing left to compare · " + undo + " undo · " + back + " back"
}

// CompareTooFew: To compare, mark two saved videos in the list ({mark}), then {compare}
func CompareTooFew(l Language, compare string, mark string) string {
	if l == Chinese {
		return join(part{"要对比视频，请先在列表中勾选两个已保存的视频（", false}, part{mark, true}, part{"），再按 ", false}, part{compare, true})
	}
	return "To compare, mark two saved videos in the list (" + mark + "), then " + compare
}

// ConfigASCII: draw with ASCII only
func ConfigASCII(l Language) string {
	if l == Chinese {
		return "界面只用 ASCII 字符"
	}
	return "draw with ASCII only"
}

// ConfigAskAbove: cost in CNY from which dancecard asks first; 0 never asks
func ConfigAskAbove(l Language) string {
	if l == Chinese {
		return "费用达到多少元时先询问；0 表示不询问"
	}
	return "cost in CNY from which dancecard asks first; 0 never asks"
}

// ConfigBadAskAbove: ask_above must be an amount in CNY, or 0 never to ask, not {value}
func ConfigBadAskAbove(l Language, value string) string {
	if l == Chinese {
		return join(part{"ask_above 须为金额（元），0 表示不询问，不能是 ", false}, part{value, true})
	}
	return "ask_above must be an amount in CNY, or 0 never to ask, not " + value
}

// ConfigBadBaseURL: {name}: {problem}
func ConfigBadBaseURL(l Language, name string, problem string) string {
	if l == Chinese {
		return join(part{name, true}, part{" 有误：", false}, part{problem, true})
	}
	return name + ": " + problem
}

// ConfigBadEngine: {table} names “{name}”, which isn't an engine; the engines are {engines}
func ConfigBadEngine(l Language, engines []string, name string, table string) string {
	if l == Chinese {
		return join(part{table, true}, part{" 中的「", false}, part{name, true}, part{"」不是模型，可选 ", false}, part{List(l, engines), false})
	}
	return table + " names “" + name + "”, which isn't an engine; the engines are " + List(l, engines)
}

// ConfigBadInFlight: in_flight must be 1 to 20, not {value}
func ConfigBadInFlight(l Language, value int) string {
	if l == Chinese {
		return "in_flight 须为 1–20，不能是 " + Int(l, value)
	}
	return "in_flight must be 1 to 20, not " + Int(l, value)
}

// ConfigBadKeys: keys gives each command a key or a list of keys, as in {example}
func ConfigBadKeys(l Language, example string) string {
	if l == Chinese {
		return join(part{"keys 中每个命令须为按键或按键列表，例如 ", false}, part{example, true})
	}
	return "keys gives each command a key or a list of keys, as in " + example
}

// ConfigBadLanguage: {name} must be auto, en or zh, not “{value}”
func ConfigBadLanguage(l Language, name string, value string) string {
	if l == Chinese {
		return join(part{name, true}, part{" 须为 auto、en 或 zh，不能是「", false}, part{value, true}, part{"」", false})
	}
	return name + " must be auto, en or zh, not “" + value + "”"
}

// ConfigBadOnSaved: on_saved names no program; the first entry must be one, as in {example}
func ConfigBadOnSaved(l Language, example string) string {
	if l == Chinese {
		return join(part{"on_saved 未指定程序；第一项须为程序，例如 ", false}, part{example, true})
	}
	return "on_saved names no program; the first entry must be one, as in " + example
}

// ConfigBadPictures: pictures must be auto, kitty, blocks or off, not “{value}”
func ConfigBadPictures(l Language, value string) string {
	if l == Chinese {
		return join(part{"pictures 须为 auto、kitty、blocks 或 off，不能是「", false}, part{value, true}, part{"」", false})
	}
	return "pictures must be auto, kitty, blocks or off, not “" + value + "”"
}

// ConfigBadPlayer: player names no program; the first entry must be one, as in {example}
func ConfigBadPlayer(l Language, example string) string {
	if l == Chinese {
		return join(part{"player 未指定程序；第一项须为程序，例如 ", false}, part{example, true})
	}
	return "player names no program; the first entry must be one, as in " + example
}

// ConfigBadPrice: The price {name} of {engine} must not be negative; it is {value}
func ConfigBadPrice(l Language, engine string, name string, value string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 的价格 ", false}, part{name, true}, part{" 不能为负（现为 ", false}, part{value, true}, part{"）", false})
	}
	return "The price " + name + " of " + engine + " must not be negative; it is " + value
}

// ConfigBadTheme: theme must be auto, light or dark, not “{value}”
func ConfigBadTheme(l Language, value string) string {
	if l == Chinese {
		return join(part{"theme 须为 auto、light 或 dark，不能是「", false}, part{value, true}, part{"」", false})
	}
	return "theme must be auto, light or dark, not “" + value + "”"
}

// ConfigBaseURL: base URL; empty for Model Studio in China (Beijing)
func ConfigBaseURL(l Language) string {
	if l == Chinese {
		return "Base URL；留空则为华北2（北京）的百炼"
	}
	return "base URL; empty for Model Studio in China (Beijing)"
}

// ConfigDetectModels: your own models for checks, by engine
func ConfigDetectModels(l Language) string {
	if l == Chinese {
		return "自己部署的模型名称（检测图片）"
	}
	return "your own models for checks, by engine"
}

// ConfigExample: For example: {line}
func ConfigExample(l Language, line string) string {
	if l == Chinese {
		return join(part{"例如：", false}, part{line, true})
	}
	return "For example: " + line
}

// ConfigFromFlag: {key} comes from a flag
func ConfigFromFlag(l Language, key string) string {
	if l == Chinese {
		return join(part{key, true}, part{" 来自命令行选项", false})
	}
	return key + " comes from a flag"
}

// ConfigFromVariable: {key} comes from the environment
func ConfigFromVariable(l Language, key string) string {
	if l == Chinese {
		return join(part{key, true}, part{" 来自环境变量", false})
	}
	return key + " comes from the environment"
}

// ConfigHoldsKey: The settings contain the API key where it can't be masked; remove it from config.toml
func ConfigHoldsKey(l Language) string {
	if l == Chinese {
		return "设置中含有 API Key，且无法隐去"
	}
	return "The settings contain the API key where it can't be masked; remove it from config.toml"
}

// ConfigInFlight: maximum number of tasks per engine at Model Studio
func ConfigInFlight(l Language) string {
	if l == Chinese {
		return "每个模型同时提交给百炼的任务数上限"
	}
	return "maximum number of tasks per engine at Model Studio"
}

// ConfigInvalid: {path} isn't valid:
func ConfigInvalid(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」格式有误：", false})
	}
	return path + " isn't valid:"
}

// ConfigKeyIsText: keys: {name} can't be “{key}”, which is text in the form; use ctrl, alt or a function key
func ConfigKeyIsText(l Language, key string, name string) string {
	if l == Chinese {
		return join(part{"keys 中 ", false}, part{name, true}, part{" 不能用「", false}, part{key, true}, part{"」（在表单中用于输入文字），请用 ctrl、alt 或功能键", false})
	}
	return "keys: " + name + " can't be “" + key + "”, which is text in the form; use ctrl, alt or a function key"
}

// ConfigKeyNeeded: keys: {name} needs a key: it leads to all commands
func ConfigKeyNeeded(l Language, name string) string {
	if l == Chinese {
		return join(part{"keys 中 ", false}, part{name, true}, part{" 须有按键：所有命令都从这里进入", false})
	}
	return "keys: " + name + " needs a key: it leads to all commands"
}

// ConfigKeyQuits: keys: {name} can't be “{key}”, which always quits
func ConfigKeyQuits(l Language, key string, name string) string {
	if l == Chinese {
		return join(part{"keys 中 ", false}, part{name, true}, part{" 不能用「", false}, part{key, true}, part{"」（固定用于退出）", false})
	}
	return "keys: " + name + " can't be “" + key + "”, which always quits"
}

// ConfigKeyTaken: keys: {name} and {other} both have “{key}”; give one of them another key
func ConfigKeyTaken(l Language, key string, name string, other string) string {
	if l == Chinese {
		return join(part{"keys 中 ", false}, part{name, true}, part{" 和 ", false}, part{other, true}, part{" 都用「", false}, part{key, true}, part{"」，请为其中一个换键", false})
	}
	return "keys: " + name + " and " + other + " both have “" + key + "”; give one of them another key"
}

// ConfigKeys: other keys for commands; names and keys as in docs/keys.md
func ConfigKeys(l Language) string {
	if l == Chinese {
		return "自定义按键；命令名和按键名见 docs/keys.md"
	}
	return "other keys for commands; names and keys as in docs/keys.md"
}

// ConfigLanguage: language of the interface: auto, en or zh
func ConfigLanguage(l Language) string {
	if l == Chinese {
		return "界面语言：auto、en 或 zh"
	}
	return "language of the interface: auto, en or zh"
}

// ConfigMissing: {path} doesn't exist; these are the defaults
func ConfigMissing(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」不存在，以下为默认设置", false})
	}
	return path + " doesn't exist; these are the defaults"
}

// ConfigModels: your own video models, by engine
func ConfigModels(l Language) string {
	if l == Chinese {
		return "自己部署的模型名称（生成视频）"
	}
	return "your own video models, by engine"
}

// ConfigMouse: click and scroll with the mouse; false leaves it to the terminal
func ConfigMouse(l Language) string {
	if l == Chinese {
		return "用鼠标点击和滚动；false 表示由终端处理鼠标"
	}
	return "click and scroll with the mouse; false leaves it to the terminal"
}

// ConfigNoFolder: {path} isn't a folder
func ConfigNoFolder(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」不是文件夹", false})
	}
	return path + " isn't a folder"
}

// ConfigNoFolderAdvice: Choose another folder with --data-dir.
func ConfigNoFolderAdvice(l Language) string {
	if l == Chinese {
		return "请用 --data-dir 指定其他文件夹。"
	}
	return "Choose another folder with --data-dir."
}

// ConfigNotifyBell: ring the bell when tasks end while you look elsewhere
func ConfigNotifyBell(l Language) string {
	if l == Chinese {
		return "终端不在前台时，任务结束后响铃"
	}
	return "ring the bell when tasks end while you look elsewhere"
}

// ConfigNotifyDesktop: also send a desktop notification, where the terminal can
func ConfigNotifyDesktop(l Language) string {
	if l == Chinese {
		return "终端不在前台时，任务结束后发送桌面通知（需终端支持）"
	}
	return "also send a desktop notification, where the terminal can"
}

// ConfigNotifyProgress: show progress in the terminal's tab, where it can
func ConfigNotifyProgress(l Language) string {
	if l == Chinese {
		return "在终端标签页显示进度（需终端支持）"
	}
	return "show progress in the terminal's tab, where it can"
}

// ConfigOnSaved: program that runs for every saved video; empty for none
func ConfigOnSaved(l Language) string {
	if l == Chinese {
		return "每保存一个视频后运行的程序；留空则不运行"
	}
	return "program that runs for every saved video; empty for none"
}

// ConfigPictures: pictures: auto, kitty (graphics protocol), blocks or off
func ConfigPictures(l Language) string {
	if l == Chinese {
		return "图片：auto、kitty（图形协议）、blocks（色块）或 off（不显示）"
	}
	return "pictures: auto, kitty (graphics protocol), blocks or off"
}

// ConfigPlayer: program that opens videos; empty for the system's default
func ConfigPlayer(l Language) string {
	if l == Chinese {
		return "打开视频的程序；留空则用系统默认"
	}
	return "program that opens videos; empty for the system's default"
}

// ConfigPrices: your own prices in CNY, by engine
func ConfigPrices(l Language) string {
	if l == Chinese {
		return "自己的价格（元），每个模型一项"
	}
	return "your own prices in CNY, by engine"
}

// ConfigProblem: {path}: {problem}
func ConfigProblem(l Language, path string, problem string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」有误：", false}, part{problem, true})
	}
	return path + ": " + problem
}

// ConfigTemplateModels: your own models for templates, by engine
func ConfigTemplateModels(l Language) string {
	if l == Chinese {
		return "自己部署的模型名称（制作动作模板）"
	}
	return "your own models for templates, by engine"
}

// ConfigTheme: colors: auto, light or dark
func ConfigTheme(l Language) string {
	if l == Chinese {
		return "配色：auto、light（浅色）或 dark（深色）"
	}
	return "colors: auto, light or dark"
}

// ConfigUnknownCommand: keys names “{name}”, which isn't a command; docs/keys.md lists them
func ConfigUnknownCommand(l Language, name string) string {
	if l == Chinese {
		return join(part{"keys 中的「", false}, part{name, true}, part{"」不是命令，命令名见 docs/keys.md", false})
	}
	return "keys names “" + name + "”, which isn't a command; docs/keys.md lists them"
}

// ConfigUnknownCommandNear: keys names “{name}”, which isn't a command; did you mean {near}? docs/keys.md lists them
func ConfigUnknownCommandNear(l Language, name string, near string) string {
	if l == Chinese {
		return join(part{"keys 中的「", false}, part{name, true}, part{"」不是命令，是否指 ", false}, part{near, true}, part{"？命令名见 docs/keys.md", false})
	}
	return "keys names “" + name + "”, which isn't a command; did you mean " + near + "? docs/keys.md lists them"
}

// ConfigUnknownKey: keys: “{key}” of {name} isn't a key that terminals report; use for example t, F, ctrl+t, alt+t, f5, enter or space
func ConfigUnknownKey(l Language, key string, name string) string {
	if l == Chinese {
		return join(part{"keys 中 ", false}, part{name, true}, part{" 的「", false}, part{key, true}, part{"」不是终端可识别的按键；可用 t、F、ctrl+t、alt+t、f5、enter、space 等", false})
	}
	return "keys: “" + key + "” of " + name + " isn't a key that terminals report; use for example t, F, ctrl+t, alt+t, f5, enter or space"
}

// ConfigUnknownNameNear: “{name}” isn't a setting; did you mean {near}?
func ConfigUnknownNameNear(l Language, name string, near string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」不是设置项，是否指 ", false}, part{near, true}, part{"？", false})
	}
	return "“" + name + "” isn't a setting; did you mean " + near + "?"
}

// ConfigUnknownNames: {path} holds unknown settings:
func ConfigUnknownNames(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」含有未知设置：", false})
	}
	return path + " holds unknown settings:"
}

// ConfigUnknownPlaceholder: on_saved holds the unknown placeholder {name}; the placeholders are {names}
func ConfigUnknownPlaceholder(l Language, name string, names []string) string {
	if l == Chinese {
		return join(part{"on_saved 中的占位符 ", false}, part{name, true}, part{" 无法识别，可选 ", false}, part{List(l, names), false})
	}
	return "on_saved holds the unknown placeholder " + name + "; the placeholders are " + List(l, names)
}

// ConfigUnknownPrice: prices of {engine} names “{name}”; use detect, template, video or a mode
func ConfigUnknownPrice(l Language, engine string, name string) string {
	if l == Chinese {
		return join(part{"prices 中 ", false}, part{engine, true}, part{" 的「", false}, part{name, true}, part{"」无法识别，可选 detect、template、video 或模式", false})
	}
	return "prices of " + engine + " names “" + name + "”; use detect, template, video or a mode"
}

// ConfigUnreadable: config.toml can't be read: {problem}
func ConfigUnreadable(l Language, problem string) string {
	if l == Chinese {
		return join(part{"无法读取 config.toml：", false}, part{problem, true})
	}
	return "config.toml can't be read: " + problem
}

// CostAbout: about {sum}
func CostAbout(l Language, sum float64) string {
	if l == Chinese {
		return "约 " + Money(l, sum)
	}
	return "about " + Money(l, sum)
}

// CostAboutPaid: {paid} of about {sum}
func CostAboutPaid(l Language, paid float64, sum float64) string {
	if l == Chinese {
		return "已计费 " + Money(l, paid) + "，共约 " + Money(l, sum)
	}
	return Money(l, paid) + " of about " + Money(l, sum)
}

// CostBillAbout: about {sum}
func CostBillAbout(l Language, sum float64) string {
	if l == Chinese {
		return "约 " + Money(l, sum)
	}
	return "about " + Money(l, sum)
}

// CostBillAboutOf: About {sum}: {items}
func CostBillAboutOf(l Language, items string, sum float64) string {
	if l == Chinese {
		return join(part{"约 ", false}, part{Money(l, sum), false}, part{"：", false}, part{items, true})
	}
	return "About " + Money(l, sum) + ": " + items
}

// CostBillAtMost: at most {most}
func CostBillAtMost(l Language, most float64) string {
	if l == Chinese {
		return "最多 " + Money(l, most)
	}
	return "at most " + Money(l, most)
}

// CostBillAtMostOf: At most {most}: {items}
func CostBillAtMostOf(l Language, items string, most float64) string {
	if l == Chinese {
		return join(part{"最多 ", false}, part{Money(l, most), false}, part{"：", false}, part{items, true})
	}
	return "At most " + Money(l, most) + ": " + items
}

// CostBillChecks: {n} checks {sum}
func CostBillChecks(l Language, n int, sum float64) string {
	if l == Chinese {
		return Int(l, n) + " 次检测 " + Money(l, sum)
	}
	return Int(l, n) + " " + plural(n, "check", "checks") + " " + Money(l, sum)
}

// CostBillChecksBoth: {n} checks {sum} ({checked} pictures already checked, {same} the same as others)
func CostBillChecksBoth(l Language, checked int, n int, same int, sum float64) string {
	if l == Chinese {
		return Int(l, n) + " 次检测 " + Money(l, sum) + "（" + Int(l, checked) + " 张图片已检测过，" + Int(l, same) + " 张内容重复）"
	}
	return Int(l, n) + " " + plural(n, "check", "checks") + " " + Money(l, sum) + " (" + Int(l, checked) + " " + plural(checked, "picture", "pictures") + " already checked, " + Int(l, same) + " the same as others)"
}

// CostBillChecksChecked: {n} checks {sum} ({checked} pictures already checked)
func CostBillChecksChecked(l Language, checked int, n int, sum float64) string {
	if l == Chinese {
		return Int(l, n) + " 次检测 " + Money(l, sum) + "（" + Int(l, checked) + " 张图片已检测过）"
	}
	return Int(l, n) + " " + plural(n, "check", "checks") + " " + Money(l, sum) + " (" + Int(l, checked) + " " + plural(checked, "picture", "pictures") + " already checked)"
}

// CostBillChecksSame: {n} checks {sum} ({same} pictures the same as others)
func CostBillChecksSame(l Language, n int, same int, sum float64) string {
	if l == Chinese {
		return Int(l, n) + " 次检测 " + Money(l, sum) + "（" + Int(l, same) + " 张图片内容重复）"
	}
	return Int(l, n) + " " + plural(n, "check", "checks") + " " + Money(l, sum) + " (" + Int(l, same) + " " + plural(same, "picture", "pictures") + " the same as others)"
}

// CostBillItems: {items}, {item}
func CostBillItems(l Language, item string, items string) string {
	if l == Chinese {
		return join(part{items, true}, part{"，", false}, part{item, true})
	}
	return items + ", " + item
}

// CostBillNothing: Nothing to pay
func CostBillNothing(l Language) string {
	if l == Chinese {
		return "无需付费"
	}
	return "Nothing to pay"
}

// CostBillTemplates: {n} templates {sum} (once)
func CostBillTemplates(l Language, n int, sum float64) string {
	if l == Chinese {
		return Int(l, n) + " 个动作模板 " + Money(l, sum) + "（仅一次）"
	}
	return Int(l, n) + " " + plural(n, "template", "templates") + " " + Money(l, sum) + " (once)"
}

// CostBillTemplatesUnknown: {n} templates of unknown length {price}/s (once)
func CostBillTemplatesUnknown(l Language, n int, price float64) string {
	if l == Chinese {
		return Int(l, n) + " 个动作模板时长未知，" + Money(l, price) + "/秒（仅一次）"
	}
	return Int(l, n) + " " + plural(n, "template", "templates") + " of unknown length " + Money(l, price) + "/s (once)"
}

// CostBillUnknown: {n} videos of unknown length {price}/s
func CostBillUnknown(l Language, n int, price float64) string {
	if l == Chinese {
		return Int(l, n) + " 个视频时长未知，" + Money(l, price) + "/秒"
	}
	return Int(l, n) + " " + plural(n, "video", "videos") + " of unknown length " + Money(l, price) + "/s"
}

// CostBillVideos: {n} videos {sum}
func CostBillVideos(l Language, n int, sum float64) string {
	if l == Chinese {
		return Int(l, n) + " 个视频 " + Money(l, sum)
	}
	return Int(l, n) + " " + plural(n, "video", "videos") + " " + Money(l, sum)
}

// CostCheck: check {sum}
func CostCheck(l Language, sum float64) string {
	if l == Chinese {
		return "检测 " + Money(l, sum)
	}
	return "check " + Money(l, sum)
}

// CostEstimateAll: About {sum}: video {video}, template {template} (once), check {check}
func CostEstimateAll(l Language, check float64, sum float64, template float64, video float64) string {
	if l == Chinese {
		return "约 " + Money(l, sum) + "：视频 " + Money(l, video) + "，动作模板 " + Money(l, template) + "（仅一次），检测 " + Money(l, check)
	}
	return "About " + Money(l, sum) + ": video " + Money(l, video) + ", template " + Money(l, template) + " (once), check " + Money(l, check)
}

// CostEstimateCheck: About {sum}: video {video} ({seconds} s), check {check}
func CostEstimateCheck(l Language, check float64, seconds string, sum float64, video float64) string {
	if l == Chinese {
		return join(part{"约 ", false}, part{Money(l, sum), false}, part{"：视频 ", false}, part{Money(l, video), false}, part{"（", false}, part{seconds, true}, part{" 秒），检测 ", false}, part{Money(l, check), false})
	}
	return "About " + Money(l, sum) + ": video " + Money(l, video) + " (" + seconds + " s), check " + Money(l, check)
}

// CostEstimateDated: {estimate} · prices of {date}
func CostEstimateDated(l Language, date string, estimate string) string {
	if l == Chinese {
		return join(part{estimate, true}, part{" · ", false}, part{date, true}, part{" 价格", false})
	}
	return estimate + " · prices of " + date
}

// CostEstimateNoMotion: {price}/s; a new template {template}/s (once)
func CostEstimateNoMotion(l Language, price float64, template float64) string {
	if l == Chinese {
		return Money(l, price) + "/秒，新动作模板 " + Money(l, template) + "/秒（仅一次）"
	}
	return Money(l, price) + "/s; a new template " + Money(l, template) + "/s (once)"
}

// CostEstimateTemplate: About {sum}: video {video}, template {template} (once)
func CostEstimateTemplate(l Language, sum float64, template float64, video float64) string {
	if l == Chinese {
		return "约 " + Money(l, sum) + "：视频 " + Money(l, video) + "，动作模板 " + Money(l, template) + "（仅一次）"
	}
	return "About " + Money(l, sum) + ": video " + Money(l, video) + ", template " + Money(l, template) + " (once)"
}

// CostEstimateUnknown: {price}/s, length unknown, at most {most}
func CostEstimateUnknown(l Language, most float64, price float64) string {
	if l == Chinese {
		return Money(l, price) + "/秒，时长未知，最多 " + Money(l, most)
	}
	return Money(l, price) + "/s, length unknown, at most " + Money(l, most)
}

// CostEstimateUnknownTemplate: {price}/s and {template}/s for the template (once), length unknown, at most {most}
func CostEstimateUnknownTemplate(l Language, most float64, price float64, template float64) string {
	if l == Chinese {
		return Money(l, price) + "/秒，动作模板另计 " + Money(l, template) + "/秒（仅一次），时长未知，最多 " + Money(l, most)
	}
	return Money(l, price) + "/s and " + Money(l, template) + "/s for the template (once), length unknown, at most " + Money(l, most)
}

// CostEstimateVideo: About {sum} for {seconds} s
func CostEstimateVideo(l Language, seconds string, sum float64) string {
	if l == Chinese {
		return join(part{"约 ", false}, part{Money(l, sum), false}, part{"（", false}, part{seconds, true}, part{" 秒）", false})
	}
	return "About " + Money(l, sum) + " for " + seconds + " s"
}

// CostLength: {seconds}s
func CostLength(l Language, seconds string) string {
	if l == Chinese {
		return seconds + "秒"
	}
	return seconds + "s"
}

// CostLengthPrice: {seconds}s {sum}
func CostLengthPrice(l Language, seconds string, sum float64) string {
	if l == Chinese {
		return seconds + "秒 " + Money(l, sum)
	}
	return seconds + "s " + Money(l, sum)
}

// CostNoVideo: {sum} for steps before the video
func CostNoVideo(l Language, sum float64) string {
	if l == Chinese {
		return Money(l, sum) + "（视频生成前的步骤）"
	}
	return Money(l, sum) + " for steps before the video"
}

// CostPaid: {sum} for {seconds} s
func CostPaid(l Language, seconds string, sum float64) string {
	if l == Chinese {
		return join(part{Money(l, sum), false}, part{"（", false}, part{seconds, true}, part{" 秒）", false})
	}
	return Money(l, sum) + " for " + seconds + " s"
}

// CostPaidEstimated: {sum} for {seconds} s, estimated {estimate}
func CostPaidEstimated(l Language, estimate float64, seconds string, sum float64) string {
	if l == Chinese {
		return join(part{Money(l, sum), false}, part{"（", false}, part{seconds, true}, part{" 秒），预估 ", false}, part{Money(l, estimate), false})
	}
	return Money(l, sum) + " for " + seconds + " s, estimated " + Money(l, estimate)
}

// CostPerSecond: {price}/s, length unknown
func CostPerSecond(l Language, price float64) string {
	if l == Chinese {
		return Money(l, price) + "/秒，时长未知"
	}
	return Money(l, price) + "/s, length unknown"
}

// CostPerSecondPaid: {paid} so far, then {price}/s, length unknown
func CostPerSecondPaid(l Language, paid float64, price float64) string {
	if l == Chinese {
		return "已计费 " + Money(l, paid) + "，另计 " + Money(l, price) + "/秒，时长未知"
	}
	return Money(l, paid) + " so far, then " + Money(l, price) + "/s, length unknown"
}

// CostTemplate: template {sum}
func CostTemplate(l Language, sum float64) string {
	if l == Chinese {
		return "动作模板 " + Money(l, sum)
	}
	return "template " + Money(l, sum)
}

// CostVideo: video {sum}
func CostVideo(l Language, sum float64) string {
	if l == Chinese {
		return "视频 " + Money(l, sum)
	}
	return "video " + Money(l, sum)
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
		return "封面（街舞）"
	}
	return "Cover, street"
}

// DemoFailed: Couldn't set up the demo: {reason}
func DemoFailed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"演示无法启动：", false}, part{reason, true})
	}
	return "Couldn't set up the demo: " + reason
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

// DialogCancel: Cancel {n} tasks?
func DialogCancel(l Language, n int) string {
	if l == Chinese {
		return "取消 " + Int(l, n) + " 个任务？"
	}
	return "Cancel " + Int(l, n) + " " + plural(n, "task", "tasks") + "?"
}

// DialogCancelFree: Canceled tasks cost nothing.
func DialogCancelFree(l Language) string {
	if l == Chinese {
		return "取消后不计费。"
	}
	return "Canceled tasks cost nothing."
}

// DialogCancelOne: Cancel “{name}”?
func DialogCancelOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"取消任务「", false}, part{name, true}, part{"」？", false})
	}
	return "Cancel “" + name + "”?"
}

// DialogCancelOthers: {n} marked tasks can't be canceled any more and stay as they are.
func DialogCancelOthers(l Language, n int) string {
	if l == Chinese {
		return "勾选的任务中有 " + Int(l, n) + " 个已无法取消，保持不变。"
	}
	return Int(l, n) + " marked " + plural(n, "task", "tasks") + " can't be canceled any more and " + plural(n, "stays", "stay") + " as " + plural(n, "it is", "they are") + "."
}

// DialogCancelTask: Cancel task
func DialogCancelTask(l Language) string {
	if l == Chinese {
		return "取消任务"
	}
	return "Cancel task"
}

// DialogCancelTasks: Cancel {n} tasks
func DialogCancelTasks(l Language, n int) string {
	if l == Chinese {
		return "取消 " + Int(l, n) + " 个任务"
	}
	return "Cancel " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogCandidate: It is the task of {time}: {status}, {id}…
func DialogCandidate(l Language, id string, status string, time_ string) string {
	if l == Chinese {
		return join(part{"对应 ", false}, part{time_, true}, part{" 的任务：", false}, part{status, true}, part{"，", false}, part{id, true}, part{"…", false})
	}
	return "It is the task of " + time_ + ": " + status + ", " + id + "…"
}

// DialogCandidateOtherKey: It is the task of {time}: {status}, {id}…, other API key
func DialogCandidateOtherKey(l Language, id string, status string, time_ string) string {
	if l == Chinese {
		return join(part{"对应 ", false}, part{time_, true}, part{" 的任务：", false}, part{status, true}, part{"，", false}, part{id, true}, part{"…，其他 API Key", false})
	}
	return "It is the task of " + time_ + ": " + status + ", " + id + "…, other API key"
}

// DialogCandidatesMore: {n} more tasks could match; the screen has no room to list them.
func DialogCandidatesMore(l Language, n int) string {
	if l == Chinese {
		return "另有 " + Int(l, n) + " 个可能对应的任务，屏幕空间不足，未列出。"
	}
	return Int(l, n) + " more " + plural(n, "task", "tasks") + " could match; the screen has no room to list " + plural(n, "it", "them") + "."
}

// DialogCandidatesNone: No task on your account matches any more.
func DialogCandidatesNone(l Language) string {
	if l == Chinese {
		return "账号中已没有可能对应的任务。"
	}
	return "No task on your account matches any more."
}

// DialogCandidatesNotRead: Couldn't look up your account: {error}
func DialogCandidatesNotRead(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法查询账号：", false}, part{error, true})
	}
	return "Couldn't look up your account: " + error
}

// DialogCopy: Copy from “{name}”
func DialogCopy(l Language, name string) string {
	if l == Chinese {
		return join(part{"复制「", false}, part{name, true}, part{"」的信息", false})
	}
	return "Copy from “" + name + "”"
}

// DialogDecideLater: Decide later
func DialogDecideLater(l Language) string {
	if l == Chinese {
		return "稍后处理"
	}
	return "Decide later"
}

// DialogDiscard: Discard
func DialogDiscard(l Language) string {
	if l == Chinese {
		return "放弃"
	}
	return "Discard"
}

// DialogKeepEngine: Keep the engine
func DialogKeepEngine(l Language) string {
	if l == Chinese {
		return "不更换"
	}
	return "Keep the engine"
}

// DialogKeepIt: Keep it
func DialogKeepIt(l Language) string {
	if l == Chinese {
		return "不取消"
	}
	return "Keep it"
}

// DialogKeepThem: Keep them
func DialogKeepThem(l Language) string {
	if l == Chinese {
		return "不取消"
	}
	return "Keep them"
}

// DialogLookUpAgain: Look up again
func DialogLookUpAgain(l Language) string {
	if l == Chinese {
		return "再查一次"
	}
	return "Look up again"
}

// DialogRemove: Remove {n} tasks?
func DialogRemove(l Language, n int) string {
	if l == Chinese {
		return "移除 " + Int(l, n) + " 个任务？"
	}
	return "Remove " + Int(l, n) + " " + plural(n, "task", "tasks") + "?"
}

// DialogRemoveKeepsActive: {n} active tasks are kept: only finished tasks are removed.
func DialogRemoveKeepsActive(l Language, n int) string {
	if l == Chinese {
		return "保留 " + Int(l, n) + " 个进行中的任务：只移除已结束的任务。"
	}
	return Int(l, n) + " active " + plural(n, "task is", "tasks are") + " kept: only finished tasks are removed."
}

// DialogRemoveKeepsUnfinished: {n} unfinished tasks are kept: only finished tasks are removed.
func DialogRemoveKeepsUnfinished(l Language, n int) string {
	if l == Chinese {
		return "保留 " + Int(l, n) + " 个未结束的任务：只移除已结束的任务。"
	}
	return Int(l, n) + " unfinished " + plural(n, "task is", "tasks are") + " kept: only finished tasks are removed."
}

// DialogRemoveNone: Don't remove
func DialogRemoveNone(l Language) string {
	if l == Chinese {
		return "不移除"
	}
	return "Don't remove"
}

// DialogRemoveTasks: Remove {n} tasks
func DialogRemoveTasks(l Language, n int) string {
	if l == Chinese {
		return "移除 " + Int(l, n) + " 个任务"
	}
	return "Remove " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogRemoveUndo: The videos stay on disk. {undo} brings the tasks back.
func DialogRemoveUndo(l Language, undo string) string {
	if l == Chinese {
		return join(part{"视频保留在本机，按 ", false}, part{undo, true}, part{" 可恢复任务。", false})
	}
	return "The videos stay on disk. " + undo + " brings the tasks back."
}

// DialogRenameTask: Rename “{name}”
func DialogRenameTask(l Language, name string) string {
	if l == Chinese {
		return join(part{"重命名「", false}, part{name, true}, part{"」", false})
	}
	return "Rename “" + name + "”"
}

// DialogRenameTitle: Title
func DialogRenameTitle(l Language) string {
	if l == Chinese {
		return "标题"
	}
	return "Title"
}

// DialogResolve: Resolve {n} tasks
func DialogResolve(l Language, n int) string {
	if l == Chinese {
		return "处理 " + Int(l, n) + " 个任务"
	}
	return "Resolve " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogResolveOne: Resolve “{name}”
func DialogResolveOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"处理「", false}, part{name, true}, part{"」", false})
	}
	return "Resolve “" + name + "”"
}

// DialogResolveRisk: If the tasks exist, sending them again bills each one twice.
func DialogResolveRisk(l Language) string {
	if l == Chinese {
		return "如果任务其实已创建，重新提交会重复生成并计费。"
	}
	return "If the tasks exist, sending them again bills each one twice."
}

// DialogResolveRiskOne: If the task exists, sending it again bills a second video.
func DialogResolveRiskOne(l Language) string {
	if l == Chinese {
		return "如果任务其实已创建，重新提交会重复生成并计费。"
	}
	return "If the task exists, sending it again bills a second video."
}

// DialogResume: Resume {n} tasks for {sum}?
func DialogResume(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{"继续 ", false}, part{Int(l, n), false}, part{" 个任务，", false}, part{sum, true}, part{"？", false})
	}
	return "Resume " + Int(l, n) + " " + plural(n, "task", "tasks") + " for " + sum + "?"
}

// DialogResumeExplained: The tasks are on hold. Once resumed, they are sent when their turn comes.
func DialogResumeExplained(l Language) string {
	if l == Chinese {
		return "任务已暂停，继续后按队列顺序提交。"
	}
	return "The tasks are on hold. Once resumed, they are sent when their turn comes."
}

// DialogResumeExplainedOne: The task is on hold. Once resumed, it is sent when its turn comes.
func DialogResumeExplainedOne(l Language) string {
	if l == Chinese {
		return "任务已暂停，继续后按队列顺序提交。"
	}
	return "The task is on hold. Once resumed, it is sent when its turn comes."
}

// DialogResumeOne: Resume “{name}” for {sum}?
func DialogResumeOne(l Language, name string, sum string) string {
	if l == Chinese {
		return join(part{"继续「", false}, part{name, true}, part{"」，", false}, part{sum, true}, part{"？", false})
	}
	return "Resume “" + name + "” for " + sum + "?"
}

// DialogResumeTask: Resume task
func DialogResumeTask(l Language) string {
	if l == Chinese {
		return "继续任务"
	}
	return "Resume task"
}

// DialogResumeTasks: Resume {n} tasks
func DialogResumeTasks(l Language, n int) string {
	if l == Chinese {
		return "继续 " + Int(l, n) + " 个任务"
	}
	return "Resume " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogRetry: Retry {n} tasks for {sum}?
func DialogRetry(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{"重试 ", false}, part{Int(l, n), false}, part{" 个任务，", false}, part{sum, true}, part{"？", false})
	}
	return "Retry " + Int(l, n) + " " + plural(n, "task", "tasks") + " for " + sum + "?"
}

// DialogRetryFailed: All failed tasks…
func DialogRetryFailed(l Language) string {
	if l == Chinese {
		return "全部失败任务…"
	}
	return "All failed tasks…"
}

// DialogRetryLeavesOthers: Left out: {n} tasks that can't be retried
func DialogRetryLeavesOthers(l Language, n int) string {
	if l == Chinese {
		return "不重试：" + Int(l, n) + " 个任务无法重试"
	}
	return "Left out: " + Int(l, n) + " " + plural(n, "task", "tasks") + " that can't be retried"
}

// DialogRetryLeavesTried: Left out: {n} tasks already retried
func DialogRetryLeavesTried(l Language, n int) string {
	if l == Chinese {
		return "不重试：" + Int(l, n) + " 个任务已重试过"
	}
	return "Left out: " + Int(l, n) + " " + plural(n, "task", "tasks") + " already retried"
}

// DialogRetryNot: Don't retry
func DialogRetryNot(l Language) string {
	if l == Chinese {
		return "不重试"
	}
	return "Don't retry"
}

// DialogRetryNow: Retry
func DialogRetryNow(l Language) string {
	if l == Chinese {
		return "重试"
	}
	return "Retry"
}

// DialogRetryNowAll: Retry {n} tasks
func DialogRetryNowAll(l Language, n int) string {
	if l == Chinese {
		return "重试 " + Int(l, n) + " 个任务"
	}
	return "Retry " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogRetryOne: Retry “{name}” for {sum}?
func DialogRetryOne(l Language, name string, sum string) string {
	if l == Chinese {
		return join(part{"重试「", false}, part{name, true}, part{"」，", false}, part{sum, true}, part{"？", false})
	}
	return "Retry “" + name + "” for " + sum + "?"
}

// DialogRetryTried: All were already retried. Retrying may bill {n} more videos.
func DialogRetryTried(l Language, n int) string {
	if l == Chinese {
		return "这些任务均已重试过。再次重试可能多计 " + Int(l, n) + " 个视频的费用。"
	}
	return "All were already retried. Retrying may bill " + Int(l, n) + " more " + plural(n, "video", "videos") + "."
}

// DialogRetryTriedOne: Already retried {ago} ({state}). Retrying may bill one more video.
func DialogRetryTriedOne(l Language, ago string, state string) string {
	if l == Chinese {
		return join(part{ago, true}, part{"已重试过（", false}, part{state, true}, part{"）。再次重试可能多计 1 个视频的费用。", false})
	}
	return "Already retried " + ago + " (" + state + "). Retrying may bill one more video."
}

// DialogSendAgain: Send again (I'm sure they never arrived)
func DialogSendAgain(l Language) string {
	if l == Chinese {
		return "重新提交（确定未创建）"
	}
	return "Send again (I'm sure they never arrived)"
}

// DialogSendAgainOne: Send again (I'm sure it never arrived)
func DialogSendAgainOne(l Language) string {
	if l == Chinese {
		return "重新提交（确定未创建）"
	}
	return "Send again (I'm sure it never arrived)"
}

// DialogSendOn: Resume sending {n} tasks for {sum}?
func DialogSendOn(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{"恢复提交 ", false}, part{Int(l, n), false}, part{" 个任务，", false}, part{sum, true}, part{"？", false})
	}
	return "Resume sending " + Int(l, n) + " " + plural(n, "task", "tasks") + " for " + sum + "?"
}

// DialogSendOnHold: Only put {n} tasks on hold
func DialogSendOnHold(l Language, n int) string {
	if l == Chinese {
		return "仅暂停 " + Int(l, n) + " 个任务"
	}
	return "Only put " + Int(l, n) + " " + plural(n, "task", "tasks") + " on hold"
}

// DialogSendOnHoldOne: Only put “{name}” on hold
func DialogSendOnHoldOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"仅暂停「", false}, part{name, true}, part{"」", false})
	}
	return "Only put “" + name + "” on hold"
}

// DialogSendOnLater: Don't resume yet
func DialogSendOnLater(l Language) string {
	if l == Chinese {
		return "暂不恢复"
	}
	return "Don't resume yet"
}

// DialogSendOnNow: Resume sending
func DialogSendOnNow(l Language) string {
	if l == Chinese {
		return "恢复提交"
	}
	return "Resume sending"
}

// DialogStayOnHold: Stay on hold
func DialogStayOnHold(l Language) string {
	if l == Chinese {
		return "不继续"
	}
	return "Stay on hold"
}

// DialogSwitch: Switch engine for {n} tasks?
func DialogSwitch(l Language, n int) string {
	if l == Chinese {
		return "更换 " + Int(l, n) + " 个任务的模型？"
	}
	return "Switch engine for " + Int(l, n) + " " + plural(n, "task", "tasks") + "?"
}

// DialogSwitchClip: Switch to {engine}: about {sum}, clip's background
func DialogSwitchClip(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：约 ", false}, part{Money(l, sum), false}, part{"，视频背景", false})
	}
	return "Switch to " + engine + ": about " + Money(l, sum) + ", clip's background"
}

// DialogSwitchClipRate: Switch to {engine}: {sum}/s, clip's background
func DialogSwitchClipRate(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：", false}, part{Money(l, sum), false}, part{"/秒，视频背景", false})
	}
	return "Switch to " + engine + ": " + Money(l, sum) + "/s, clip's background"
}

// DialogSwitchClips: {engine}: clips of {min}–{max} s.
func DialogSwitchClips(l Language, engine string, max string, min string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"：参考视频须为 ", false}, part{min, true}, part{"–", false}, part{max, true}, part{" 秒。", false})
	}
	return engine + ": clips of " + min + "–" + max + " s."
}

// DialogSwitchEither: Switch to {engine}: about {sum}, either background
func DialogSwitchEither(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：约 ", false}, part{Money(l, sum), false}, part{"，背景可选", false})
	}
	return "Switch to " + engine + ": about " + Money(l, sum) + ", either background"
}

// DialogSwitchEitherRate: Switch to {engine}: {sum}/s, either background
func DialogSwitchEitherRate(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：", false}, part{Money(l, sum), false}, part{"/秒，背景可选", false})
	}
	return "Switch to " + engine + ": " + Money(l, sum) + "/s, either background"
}

// DialogSwitchExplained: Wan engines use the clip itself: no template is needed, and the ratio can't be chosen.
func DialogSwitchExplained(l Language) string {
	if l == Chinese {
		return "图生动作和视频换人直接使用参考视频：无需动作模板，也不能选择画幅。"
	}
	return "Wan engines use the clip itself: no template is needed, and the ratio can't be chosen."
}

// DialogSwitchKeeps: {n} tasks keep their engine: only the template is known, not the clip.
func DialogSwitchKeeps(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务的模型不变：只有动作模板，没有参考视频。"
	}
	return Int(l, n) + " " + plural(n, "task keeps its", "tasks keep their") + " engine: only the template is known, not the clip."
}

// DialogSwitchOne: Switch engine for “{name}”?
func DialogSwitchOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"更换「", false}, part{name, true}, part{"」的模型？", false})
	}
	return "Switch engine for “" + name + "”?"
}

// DialogSwitchPicture: Switch to {engine}: about {sum}, picture's background
func DialogSwitchPicture(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：约 ", false}, part{Money(l, sum), false}, part{"，图片背景", false})
	}
	return "Switch to " + engine + ": about " + Money(l, sum) + ", picture's background"
}

// DialogSwitchPictureRate: Switch to {engine}: {sum}/s, picture's background
func DialogSwitchPictureRate(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：", false}, part{Money(l, sum), false}, part{"/秒，图片背景", false})
	}
	return "Switch to " + engine + ": " + Money(l, sum) + "/s, picture's background"
}

// DoctorClockAdvice: Set this machine's clock, preferably by NTP.
func DoctorClockAdvice(l Language) string {
	if l == Chinese {
		return "请校准本机时钟，建议使用 NTP。"
	}
	return "Set this machine's clock, preferably by NTP."
}

// DoctorClockAgrees: agrees with Model Studio
func DoctorClockAgrees(l Language) string {
	if l == Chinese {
		return "与百炼一致"
	}
	return "agrees with Model Studio"
}

// DoctorClockAhead: {d} ahead of Model Studio
func DoctorClockAhead(l Language, d time.Duration) string {
	if l == Chinese {
		return "比百炼快 " + Duration(l, d)
	}
	return Duration(l, d) + " ahead of Model Studio"
}

// DoctorClockBehind: {d} behind Model Studio
func DoctorClockBehind(l Language, d time.Duration) string {
	if l == Chinese {
		return "比百炼慢 " + Duration(l, d)
	}
	return Duration(l, d) + " behind Model Studio"
}

// DoctorClockUnknown: not compared: Model Studio sent no time
func DoctorClockUnknown(l Language) string {
	if l == Chinese {
		return "未比较：百炼没有返回时间"
	}
	return "not compared: Model Studio sent no time"
}

// DoctorColors16: 16 colors
func DoctorColors16(l Language) string {
	if l == Chinese {
		return "16 色"
	}
	return "16 colors"
}

// DoctorColors256: 256 colors
func DoctorColors256(l Language) string {
	if l == Chinese {
		return "256 色"
	}
	return "256 colors"
}

// DoctorColorsNone: no colors
func DoctorColorsNone(l Language) string {
	if l == Chinese {
		return "无颜色"
	}
	return "no colors"
}

// DoctorColorsTrue: 16 million colors
func DoctorColorsTrue(l Language) string {
	if l == Chinese {
		return "1600 万色"
	}
	return "16 million colors"
}

// DoctorConfigAdvice: Correct the file; `dancecard config path` prints its path.
func DoctorConfigAdvice(l Language) string {
	if l == Chinese {
		return "请改正该文件，路径见 `dancecard config path`。"
	}
	return "Correct the file; `dancecard config path` prints its path."
}

// DoctorConfigDefaults: {path} doesn't exist; the defaults apply
func DoctorConfigDefaults(l Language, path string) string {
	if l == Chinese {
		return join(part{path, true}, part{" 不存在，使用默认设置", false})
	}
	return path + " doesn't exist; the defaults apply"
}

// DoctorFFmpegAdvice: Install ffmpeg to see frames of videos and to fix files.
func DoctorFFmpegAdvice(l Language) string {
	if l == Chinese {
		return "安装 ffmpeg 后可查看视频画面和转换文件。"
	}
	return "Install ffmpeg to see frames of videos and to fix files."
}

// DoctorFFmpegMissing: not found
func DoctorFFmpegMissing(l Language) string {
	if l == Chinese {
		return "未找到"
	}
	return "not found"
}

// DoctorFailed: failed
func DoctorFailed(l Language) string {
	if l == Chinese {
		return "异常"
	}
	return "failed"
}

// DoctorFolderFree: {folder}, {free} free
func DoctorFolderFree(l Language, folder string, free int64) string {
	if l == Chinese {
		return join(part{folder, true}, part{"，剩余 ", false}, part{Bytes(l, free), false})
	}
	return folder + ", " + Bytes(l, free) + " free"
}

// DoctorFolderFull: Free up disk space.
func DoctorFolderFull(l Language) string {
	if l == Chinese {
		return "请清理磁盘空间。"
	}
	return "Free up disk space."
}

// DoctorFolderMissing: {folder} (created when needed)
func DoctorFolderMissing(l Language, folder string) string {
	if l == Chinese {
		return join(part{folder, true}, part{"（需要时创建）", false})
	}
	return folder + " (created when needed)"
}

// DoctorFolderMissingFree: {folder} (created when needed), {free} free
func DoctorFolderMissingFree(l Language, folder string, free int64) string {
	if l == Chinese {
		return join(part{folder, true}, part{"（需要时创建），剩余 ", false}, part{Bytes(l, free), false})
	}
	return folder + " (created when needed), " + Bytes(l, free) + " free"
}

// DoctorFolderOpen: Other users can enter {folder}
func DoctorFolderOpen(l Language, folder string) string {
	if l == Chinese {
		return join(part{"其他用户可以访问 ", false}, part{folder, true})
	}
	return "Other users can enter " + folder
}

// DoctorFolderOpenAdvice: Run `chmod 700` on the folder.
func DoctorFolderOpenAdvice(l Language) string {
	if l == Chinese {
		return "请对该文件夹执行 `chmod 700`。"
	}
	return "Run `chmod 700` on the folder."
}

// DoctorFolderScarce: Free up disk space before saving many videos.
func DoctorFolderScarce(l Language) string {
	if l == Chinese {
		return "保存大量视频前，请先清理磁盘空间。"
	}
	return "Free up disk space before saving many videos."
}

// DoctorFolderUnwritable: {folder} isn't writable
func DoctorFolderUnwritable(l Language, folder string) string {
	if l == Chinese {
		return join(part{folder, true}, part{" 不可写", false})
	}
	return folder + " isn't writable"
}

// DoctorFolderUnwritableAdvice: Make the folder writable, or choose another one with --data-dir.
func DoctorFolderUnwritableAdvice(l Language) string {
	if l == Chinese {
		return "请将该文件夹设为可写，或用 --data-dir 指定其他文件夹。"
	}
	return "Make the folder writable, or choose another one with --data-dir."
}

// DoctorHistoryNone: none yet
func DoctorHistoryNone(l Language) string {
	if l == Chinese {
		return "还没有"
	}
	return "none yet"
}

// DoctorHistoryTasks: {n} tasks, {active} active
func DoctorHistoryTasks(l Language, active int, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务，" + Int(l, active) + " 个进行中"
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + ", " + Int(l, active) + " active"
}

// DoctorHostBeijing: {host}, China (Beijing)
func DoctorHostBeijing(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{"，华北2（北京）", false})
	}
	return host + ", China (Beijing)"
}

// DoctorHostSingapore: {host}, Singapore
func DoctorHostSingapore(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{"，新加坡", false})
	}
	return host + ", Singapore"
}

// DoctorKeyFrom: {key} from {where}
func DoctorKeyFrom(l Language, key string, where string) string {
	if l == Chinese {
		return join(part{key, true}, part{"，来自 ", false}, part{where, true})
	}
	return key + " from " + where
}

// DoctorKeyFromKeyring: {key} from the system keyring
func DoctorKeyFromKeyring(l Language, key string) string {
	if l == Chinese {
		return join(part{key, true}, part{"，来自系统密钥环", false})
	}
	return key + " from the system keyring"
}

// DoctorKeyringEmpty: available; holds no key
func DoctorKeyringEmpty(l Language) string {
	if l == Chinese {
		return "可用，未存 API Key"
	}
	return "available; holds no key"
}

// DoctorKeyringHolds: holds the key {key}
func DoctorKeyringHolds(l Language, key string) string {
	if l == Chinese {
		return join(part{"存有 ", false}, part{key, true})
	}
	return "holds the key " + key
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

// DoctorNameClock: clock
func DoctorNameClock(l Language) string {
	if l == Chinese {
		return "时钟"
	}
	return "clock"
}

// DoctorNameConfig: config
func DoctorNameConfig(l Language) string {
	if l == Chinese {
		return "配置"
	}
	return "config"
}

// DoctorNameData: data
func DoctorNameData(l Language) string {
	if l == Chinese {
		return "数据文件夹"
	}
	return "data"
}

// DoctorNameHistory: history
func DoctorNameHistory(l Language) string {
	if l == Chinese {
		return "历史记录"
	}
	return "history"
}

// DoctorNameKey: key
func DoctorNameKey(l Language) string {
	if l == Chinese {
		return "当前 API Key"
	}
	return "key"
}

// DoctorNameKeyring: keyring
func DoctorNameKeyring(l Language) string {
	if l == Chinese {
		return "系统密钥环"
	}
	return "keyring"
}

// DoctorNameLanguage: language
func DoctorNameLanguage(l Language) string {
	if l == Chinese {
		return "语言"
	}
	return "language"
}

// DoctorNameService: service
func DoctorNameService(l Language) string {
	if l == Chinese {
		return "百炼"
	}
	return "service"
}

// DoctorNameTerminal: terminal
func DoctorNameTerminal(l Language) string {
	if l == Chinese {
		return "终端"
	}
	return "terminal"
}

// DoctorOK: ok
func DoctorOK(l Language) string {
	if l == Chinese {
		return "正常"
	}
	return "ok"
}

// DoctorServiceAccepted: {host}: key accepted
func DoctorServiceAccepted(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{"：API Key 有效", false})
	}
	return host + ": key accepted"
}

// DoctorServiceAdvice: Correct the base URL.
func DoctorServiceAdvice(l Language) string {
	if l == Chinese {
		return "请改正 Base URL。"
	}
	return "Correct the base URL."
}

// DoctorServiceFailed: {host}: {problem}
func DoctorServiceFailed(l Language, host string, problem string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 出错：", false}, part{problem, true})
	}
	return host + ": " + problem
}

// DoctorServiceReached: {host}: reached; there is no key to verify
func DoctorServiceReached(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{"：可以连接，没有 API Key 可验证", false})
	}
	return host + ": reached; there is no key to verify"
}

// DoctorServiceRefused: {host}: Model Studio says: {said}
func DoctorServiceRefused(l Language, host string, said string) string {
	if l == Chinese {
		return join(part{host, true}, part{"：百炼返回：", false}, part{said, true})
	}
	return host + ": Model Studio says: " + said
}

// DoctorTerminalASCII: ASCII only
func DoctorTerminalASCII(l Language) string {
	if l == Chinese {
		return "仅 ASCII"
	}
	return "ASCII only"
}

// DoctorTerminalAdvice: TERM=dumb can't show the window; commands work.
func DoctorTerminalAdvice(l Language) string {
	if l == Chinese {
		return "TERM=dumb 时无法打开窗口，命令仍可使用。"
	}
	return "TERM=dumb can't show the window; commands work."
}

// DoctorTerminalNone: output isn't a terminal
func DoctorTerminalNone(l Language) string {
	if l == Chinese {
		return "输出不是终端"
	}
	return "output isn't a terminal"
}

// DoctorTerminalSSH: over SSH
func DoctorTerminalSSH(l Language) string {
	if l == Chinese {
		return "通过 SSH"
	}
	return "over SSH"
}

// DoctorTerminalScreen: inside GNU screen
func DoctorTerminalScreen(l Language) string {
	if l == Chinese {
		return "在 GNU screen 中"
	}
	return "inside GNU screen"
}

// DoctorTerminalTmux: inside tmux
func DoctorTerminalTmux(l Language) string {
	if l == Chinese {
		return "在 tmux 中"
	}
	return "inside tmux"
}

// DoctorWarning: warning
func DoctorWarning(l Language) string {
	if l == Chinese {
		return "注意"
	}
	return "warning"
}

// ErrorAccepting: Model Studio is accepting requests again.
func ErrorAccepting(l Language) string {
	if l == Chinese {
		return "百炼已恢复受理请求"
	}
	return "Model Studio is accepting requests again."
}

// ErrorBusy: Model Studio is busy
func ErrorBusy(l Language) string {
	if l == Chinese {
		return "百炼繁忙"
	}
	return "Model Studio is busy"
}

// ErrorChoice: {names} or {last}
func ErrorChoice(l Language, last string, names string) string {
	if l == Chinese {
		return join(part{names, true}, part{" 或 ", false}, part{last, true})
	}
	return names + " or " + last
}

// ErrorDetailBlank: The URL contains a space; write %20 instead
func ErrorDetailBlank(l Language) string {
	if l == Chinese {
		return "URL 含有空格，请写成 %20"
	}
	return "The URL contains a space; write %20 instead"
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
		return join(part{"编码无法识别，须为 ", false}, part{codecs, true})
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

// ErrorDetailEndMissing: {size} missing at the end; the clip plays, but Model Studio may reject it
func ErrorDetailEndMissing(l Language, size int64) string {
	if l == Chinese {
		return "文件末尾缺 " + Bytes(l, size) + "，可以播放，但百炼可能不受理"
	}
	return Bytes(l, size) + " missing at the end; the clip plays, but Model Studio may reject it"
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
		return join(part{"格式无法识别，须为 ", false}, part{formats, true})
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

// ErrorDetailHalfBody: Half body with the clip's background: the model invents legs. Use the picture's background or a full-body picture.
func ErrorDetailHalfBody(l Language) string {
	if l == Chinese {
		return "半身图配视频背景时，腿部由模型随机补全。请改用图片背景或全身图。"
	}
	return "Half body with the clip's background: the model invents legs. Use the picture's background or a full-body picture."
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

// ErrorDetailMissingPath: No such file: {path}
func ErrorDetailMissingPath(l Language, path string) string {
	if l == Chinese {
		return join(part{"没有文件「", false}, part{path, true}, part{"」", false})
	}
	return "No such file: " + path
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

// ErrorDetailNoMotion: The template wasn't created
func ErrorDetailNoMotion(l Language) string {
	if l == Chinese {
		return "未能制作动作模板"
	}
	return "The template wasn't created"
}

// ErrorDetailNoPreview: No preview for this format
func ErrorDetailNoPreview(l Language) string {
	if l == Chinese {
		return "该格式无法预览"
	}
	return "No preview for this format"
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

// ErrorDetailRatioOfClip: Ratio {ratio} has no effect: with the clip's background, the video has the size of the clip
func ErrorDetailRatioOfClip(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：使用视频背景时，尺寸同参考视频", false})
	}
	return "Ratio " + ratio + " has no effect: with the clip's background, the video has the size of the clip"
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

// ErrorDetailTooManyPixels: No preview: the picture has {n} megapixels
func ErrorDetailTooManyPixels(l Language, n string) string {
	if l == Chinese {
		return join(part{"图片达 ", false}, part{n, true}, part{" 百万像素，无法预览", false})
	}
	return "No preview: the picture has " + n + " megapixels"
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

// ErrorDetailUnsettledSide: {n} px on the longer side may be rejected; {safe} px is safe
func ErrorDetailUnsettledSide(l Language, n string, safe string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，百炼可能不受理；不超过 ", false}, part{safe, true}, part{" px 即可", false})
	}
	return n + " px on the longer side may be rejected; " + safe + " px is safe"
}

// ErrorDetailUserName: The URL contains a user name or password; remove it
func ErrorDetailUserName(l Language) string {
	if l == Chinese {
		return "URL 含有用户名或密码，请删去"
	}
	return "The URL contains a user name or password; remove it"
}

// ErrorDetailWindowsPath: “{path}” is a Windows path; use a path of this system
func ErrorDetailWindowsPath(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」是 Windows 路径，请使用本机的路径", false})
	}
	return "“" + path + "” is a Windows path; use a path of this system"
}

// ErrorHistoryBusy: Another program has locked the history {path}
func ErrorHistoryBusy(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个程序正在占用历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another program has locked the history " + path
}

// ErrorHistoryBusyAdvice: Try again in a moment. If the error persists, close other programs that have the file open.
func ErrorHistoryBusyAdvice(l Language) string {
	if l == Chinese {
		return "请稍后重试。若仍出现，请关闭其他打开该文件的程序。"
	}
	return "Try again in a moment. If the error persists, close other programs that have the file open."
}

// ErrorHistoryDamaged: The history {path} is damaged
func ErrorHistoryDamaged(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」已损坏", false})
	}
	return "The history " + path + " is damaged"
}

// ErrorHistoryDamagedAdvice: Copy the file to a safe place, then close every dancecard and start again.
func ErrorHistoryDamagedAdvice(l Language) string {
	if l == Chinese {
		return "请先备份该文件，再关闭所有 dancecard 并重新启动。"
	}
	return "Copy the file to a safe place, then close every dancecard and start again."
}

// ErrorHistoryDamagedKept: The history {path} is damaged and was kept as {kept}
func ErrorHistoryDamagedKept(l Language, kept string, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」已损坏，原文件另存为「", false}, part{kept, true}, part{"」", false})
	}
	return "The history " + path + " is damaged and was kept as " + kept
}

// ErrorHistoryDamagedKeptAdvice: Start dancecard again for an empty history, then press {import} in the list to import the tasks of the last 24 hours. Your videos are still in their folder. The .recover command of sqlite3 may restore the kept file.
func ErrorHistoryDamagedKeptAdvice(l Language, import_ string) string {
	if l == Chinese {
		return join(part{"重新启动后历史记录为空，在列表中按 ", false}, part{import_, true}, part{" 可导入近 24 小时的任务。视频仍在原文件夹，可用 sqlite3 的 .recover 尝试恢复另存的文件。", false})
	}
	return "Start dancecard again for an empty history, then press " + import_ + " in the list to import the tasks of the last 24 hours. Your videos are still in their folder. The .recover command of sqlite3 may restore the kept file."
}

// ErrorHistoryDamagedKeptCommandAdvice: Run the command again for an empty history; `dancecard import` imports the tasks of the last 24 hours. Your videos are still in their folder. The .recover command of sqlite3 may restore the kept file.
func ErrorHistoryDamagedKeptCommandAdvice(l Language) string {
	if l == Chinese {
		return "重新运行后历史记录为空，`dancecard import` 可导入近 24 小时的任务。视频仍在原文件夹，可用 sqlite3 的 .recover 尝试恢复另存的文件。"
	}
	return "Run the command again for an empty history; `dancecard import` imports the tasks of the last 24 hours. Your videos are still in their folder. The .recover command of sqlite3 may restore the kept file."
}

// ErrorHistoryFull: No disk space left for {path}
func ErrorHistoryFull(l Language, path string) string {
	if l == Chinese {
		return join(part{"磁盘空间不足，无法写入「", false}, part{path, true}, part{"」", false})
	}
	return "No disk space left for " + path
}

// ErrorHistoryFullAdvice: Free up disk space and try again; nothing saved earlier is lost.
func ErrorHistoryFullAdvice(l Language) string {
	if l == Chinese {
		return "请清理磁盘空间后重试，已保存的内容不会丢失。"
	}
	return "Free up disk space and try again; nothing saved earlier is lost."
}

// ErrorHistoryIO: {path} can't be read or written
func ErrorHistoryIO(l Language, path string) string {
	if l == Chinese {
		return join(part{"无法读写「", false}, part{path, true}, part{"」", false})
	}
	return path + " can't be read or written"
}

// ErrorHistoryIOAdvice: Check the folder and its disk, then try again.
func ErrorHistoryIOAdvice(l Language) string {
	if l == Chinese {
		return "请检查文件夹及其所在磁盘，然后重试。"
	}
	return "Check the folder and its disk, then try again."
}

// ErrorHistoryInUse: Another dancecard has the history {path} open
func ErrorHistoryInUse(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个 dancecard 正在使用历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another dancecard has the history " + path + " open"
}

// ErrorHistoryInUseAdvice: Quit the other dancecard (it may run in another terminal or in tmux) and start again, or choose another folder with --data-dir.
func ErrorHistoryInUseAdvice(l Language) string {
	if l == Chinese {
		return "请退出另一个 dancecard（可能在其他终端或 tmux 中）后重新启动，或用 --data-dir 指定其他文件夹。"
	}
	return "Quit the other dancecard (it may run in another terminal or in tmux) and start again, or choose another folder with --data-dir."
}

// ErrorHistoryLogMovedAdvice: Quit dancecard and start it again; nothing is lost.
func ErrorHistoryLogMovedAdvice(l Language) string {
	if l == Chinese {
		return "请退出并重新启动 dancecard，不会丢失内容。"
	}
	return "Quit dancecard and start it again; nothing is lost."
}

// ErrorHistoryLogMovedCommandAdvice: Stop this command and run it again; nothing is lost.
func ErrorHistoryLogMovedCommandAdvice(l Language) string {
	if l == Chinese {
		return "请停止本命令并重新运行，不会丢失内容。"
	}
	return "Stop this command and run it again; nothing is lost."
}

// ErrorHistoryMoved: {path} was moved or deleted
func ErrorHistoryMoved(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」已移动或删除", false})
	}
	return path + " was moved or deleted"
}

// ErrorHistoryMovedAdvice: Put the file back, or save the whole history to a new file.
func ErrorHistoryMovedAdvice(l Language) string {
	if l == Chinese {
		return "请将文件放回原处，或将全部历史记录保存到新文件。"
	}
	return "Put the file back, or save the whole history to a new file."
}

// ErrorHistoryMovedCommandAdvice: Put the file back. Otherwise this command writes the whole history to a new file when it ends.
func ErrorHistoryMovedCommandAdvice(l Language) string {
	if l == Chinese {
		return "请将文件放回原处，否则本命令结束时会将全部历史记录写入新文件。"
	}
	return "Put the file back. Otherwise this command writes the whole history to a new file when it ends."
}

// ErrorHistoryNewer: A newer dancecard wrote the history {path}
func ErrorHistoryNewer(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」由更新版本的 dancecard 写入", false})
	}
	return "A newer dancecard wrote the history " + path
}

// ErrorHistoryNewerAdvice: Install the newer dancecard again, or choose another folder with --data-dir.
func ErrorHistoryNewerAdvice(l Language) string {
	if l == Chinese {
		return "请重新安装新版 dancecard，或用 --data-dir 指定其他文件夹。"
	}
	return "Install the newer dancecard again, or choose another folder with --data-dir."
}

// ErrorHistoryNoMotion: The library has no such motion
func ErrorHistoryNoMotion(l Language) string {
	if l == Chinese {
		return "动作库中没有该动作"
	}
	return "The library has no such motion"
}

// ErrorHistoryNoMotionAdvice: The motion may have been removed in another window. Refresh the library ({refresh}).
func ErrorHistoryNoMotionAdvice(l Language, refresh string) string {
	if l == Chinese {
		return join(part{"该动作可能已在其他窗口移除，请按 ", false}, part{refresh, true}, part{" 刷新动作库。", false})
	}
	return "The motion may have been removed in another window. Refresh the library (" + refresh + ")."
}

// ErrorHistoryNoMotionCommandAdvice: `dancecard motions` shows the library.
func ErrorHistoryNoMotionCommandAdvice(l Language) string {
	if l == Chinese {
		return "`dancecard motions` 可列出动作库。"
	}
	return "`dancecard motions` shows the library."
}

// ErrorHistoryNoTask: The history has no such task
func ErrorHistoryNoTask(l Language) string {
	if l == Chinese {
		return "历史记录中没有该任务"
	}
	return "The history has no such task"
}

// ErrorHistoryNoTaskAdvice: The task may have been removed in another window. Refresh the list ({refresh}).
func ErrorHistoryNoTaskAdvice(l Language, refresh string) string {
	if l == Chinese {
		return join(part{"该任务可能已在其他窗口移除，请按 ", false}, part{refresh, true}, part{" 刷新列表。", false})
	}
	return "The task may have been removed in another window. Refresh the list (" + refresh + ")."
}

// ErrorHistoryNoTaskCommandAdvice: `dancecard list` shows the tasks.
func ErrorHistoryNoTaskCommandAdvice(l Language) string {
	if l == Chinese {
		return "`dancecard list` 可列出任务。"
	}
	return "`dancecard list` shows the tasks."
}

// ErrorHistoryOlder: The history {path} is from an older dancecard and must be updated first
func ErrorHistoryOlder(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」由旧版 dancecard 写入，需先更新", false})
	}
	return "The history " + path + " is from an older dancecard and must be updated first"
}

// ErrorHistoryOlderAdvice: Start dancecard once without --read-only: it keeps a copy of the file and updates it. Copy a history on a read-only disk to a writable folder first (--data-dir).
func ErrorHistoryOlderAdvice(l Language) string {
	if l == Chinese {
		return "请先去掉 --read-only 启动一次 dancecard：先保存副本，再更新。只读磁盘上的历史记录须先复制到可写的文件夹（--data-dir）。"
	}
	return "Start dancecard once without --read-only: it keeps a copy of the file and updates it. Copy a history on a read-only disk to a writable folder first (--data-dir)."
}

// ErrorHistoryOtherAdvice: Choose another folder with --data-dir, or quit the other dancecard first.
func ErrorHistoryOtherAdvice(l Language) string {
	if l == Chinese {
		return "请用 --data-dir 指定其他文件夹，或先退出另一个 dancecard。"
	}
	return "Choose another folder with --data-dir, or quit the other dancecard first."
}

// ErrorHistoryOtherHost: Another dancecard is using the history {path} with another host
func ErrorHistoryOtherHost(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个 dancecard 正在用其他 Base URL 处理历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another dancecard is using the history " + path + " with another host"
}

// ErrorHistoryOtherKey: Another dancecard is using the history {path} with another API key
func ErrorHistoryOtherKey(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个 dancecard 正在用其他 API Key 处理历史记录「", false}, part{path, true}, part{"」", false})
	}
	return "Another dancecard is using the history " + path + " with another API key"
}

// ErrorHistoryOtherRequest: This request ID was used for other inputs or settings
func ErrorHistoryOtherRequest(l Language) string {
	if l == Chinese {
		return "该 --request-id 已用于其他输入或设置"
	}
	return "This request ID was used for other inputs or settings"
}

// ErrorHistoryOtherRequestAdvice: Use a separate request ID for each set of tasks.
func ErrorHistoryOtherRequestAdvice(l Language) string {
	if l == Chinese {
		return "每组任务须使用不同的 --request-id。"
	}
	return "Use a separate request ID for each set of tasks."
}

// ErrorHistoryOverwritten: Another program overwrote {path}
func ErrorHistoryOverwritten(l Language, path string) string {
	if l == Chinese {
		return join(part{"另一个程序改写了「", false}, part{path, true}, part{"」", false})
	}
	return "Another program overwrote " + path
}

// ErrorHistoryOverwrittenAdvice: Quit dancecard and start it again to continue with the current file; {import} in the list imports the tasks of the last 24 hours.
func ErrorHistoryOverwrittenAdvice(l Language, import_ string) string {
	if l == Chinese {
		return join(part{"请退出并重新启动 dancecard，继续使用当前文件；在列表中按 ", false}, part{import_, true}, part{" 可导入近 24 小时的任务。", false})
	}
	return "Quit dancecard and start it again to continue with the current file; " + import_ + " in the list imports the tasks of the last 24 hours."
}

// ErrorHistoryOverwrittenCommandAdvice: Stop this command and run it again to continue with the current file; `dancecard import` imports the tasks of the last 24 hours.
func ErrorHistoryOverwrittenCommandAdvice(l Language) string {
	if l == Chinese {
		return "请停止本命令并重新运行，继续使用当前文件；`dancecard import` 可导入近 24 小时的任务。"
	}
	return "Stop this command and run it again to continue with the current file; `dancecard import` imports the tasks of the last 24 hours."
}

// ErrorHistoryReadOnly: Can't write to {path}
func ErrorHistoryReadOnly(l Language, path string) string {
	if l == Chinese {
		return join(part{"无法写入「", false}, part{path, true}, part{"」", false})
	}
	return "Can't write to " + path
}

// ErrorHistoryReadOnlyAdvice: Make the folder writable, or choose another one with --data-dir.
func ErrorHistoryReadOnlyAdvice(l Language) string {
	if l == Chinese {
		return "请将文件夹设为可写，或用 --data-dir 指定其他文件夹。"
	}
	return "Make the folder writable, or choose another one with --data-dir."
}

// ErrorHistoryRepeated: The same picture, motion and settings were added in the last 24 hours
func ErrorHistoryRepeated(l Language) string {
	if l == Chinese {
		return "近 24 小时内添加过相同的图片、动作和设置"
	}
	return "The same picture, motion and settings were added in the last 24 hours"
}

// ErrorHistoryRepeatedAdvice: Check the earlier tasks first; --again adds the tasks once more.
func ErrorHistoryRepeatedAdvice(l Language) string {
	if l == Chinese {
		return "请先查看之前的任务；确需重复添加时加 --again。"
	}
	return "Check the earlier tasks first; --again adds the tasks once more."
}

// ErrorHistoryReplaced: {path} was replaced by another file
func ErrorHistoryReplaced(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」已换成另一个文件", false})
	}
	return path + " was replaced by another file"
}

// ErrorHistoryReplacedAdvice: Save the whole history to a new file, then quit and move that file to the old path.
func ErrorHistoryReplacedAdvice(l Language) string {
	if l == Chinese {
		return "请将全部历史记录保存到新文件，退出后用新文件替换当前文件。"
	}
	return "Save the whole history to a new file, then quit and move that file to the old path."
}

// ErrorHistoryReplacedCommandAdvice: Stop this command, which then saves the whole history to a new file. Move that file to the old path.
func ErrorHistoryReplacedCommandAdvice(l Language) string {
	if l == Chinese {
		return "请停止本命令，全部历史记录会写入新文件；再用新文件替换当前文件。"
	}
	return "Stop this command, which then saves the whole history to a new file. Move that file to the old path."
}

// ErrorHistoryStrayLog: The history {path} was replaced, and {log} still holds changes from the earlier file
func ErrorHistoryStrayLog(l Language, log string, path string) string {
	if l == Chinese {
		return join(part{"历史记录「", false}, part{path, true}, part{"」已更换，「", false}, part{log, true}, part{"」中仍有原文件的改动", false})
	}
	return "The history " + path + " was replaced, and " + log + " still holds changes from the earlier file"
}

// ErrorHistoryStrayLogAdvice: Put the earlier file back, or move the -wal and -shm files away to continue with this one.
func ErrorHistoryStrayLogAdvice(l Language) string {
	if l == Chinese {
		return "请将原文件放回，或移走 -wal 和 -shm 文件后继续使用当前文件。"
	}
	return "Put the earlier file back, or move the -wal and -shm files away to continue with this one."
}

// ErrorHistoryTaken: Another task in the history already has this task ID
func ErrorHistoryTaken(l Language) string {
	if l == Chinese {
		return "历史记录中的另一个任务已使用该任务 ID"
	}
	return "Another task in the history already has this task ID"
}

// ErrorHistoryTakenAdvice: Refresh the list ({refresh}): the task is already there under another entry.
func ErrorHistoryTakenAdvice(l Language, refresh string) string {
	if l == Chinese {
		return join(part{"请按 ", false}, part{refresh, true}, part{" 刷新列表：该任务已在列表中。", false})
	}
	return "Refresh the list (" + refresh + "): the task is already there under another entry."
}

// ErrorHistoryTakenCommandAdvice: The task is already in the history under another number.
func ErrorHistoryTakenCommandAdvice(l Language) string {
	if l == Chinese {
		return "该任务已在历史记录中，编号不同。"
	}
	return "The task is already in the history under another number."
}

// ErrorInterrupted: Interrupted
func ErrorInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "Interrupted"
}

// ErrorKeyBlank: The text contains a space; a key is a single word
func ErrorKeyBlank(l Language) string {
	if l == Chinese {
		return "内容含有空格，API Key 应为连续的一串字符"
	}
	return "The text contains a space; a key is a single word"
}

// ErrorKeyControl: The text contains control characters
func ErrorKeyControl(l Language) string {
	if l == Chinese {
		return "内容含有控制字符"
	}
	return "The text contains control characters"
}

// ErrorKeyCopyAdvice: Copy the key again from the Model Studio console, China (Beijing).
func ErrorKeyCopyAdvice(l Language) string {
	if l == Chinese {
		return "请从百炼控制台的华北2（北京）地域重新复制 API Key。"
	}
	return "Copy the key again from the Model Studio console, China (Beijing)."
}

// ErrorKeyDenied: The system keyring denied access
func ErrorKeyDenied(l Language) string {
	if l == Chinese {
		return "系统密钥环拒绝访问"
	}
	return "The system keyring denied access"
}

// ErrorKeyDeniedAdvice: Allow dancecard to use its keyring entry and try again, or set DASHSCOPE_API_KEY.
func ErrorKeyDeniedAdvice(l Language) string {
	if l == Chinese {
		return "请允许 dancecard 访问系统密钥环后重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "Allow dancecard to use its keyring entry and try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyEmpty: Enter a key first
func ErrorKeyEmpty(l Language) string {
	if l == Chinese {
		return "API Key 为空，请填写"
	}
	return "Enter a key first"
}

// ErrorKeyExposed: Other users of this machine can read the API key file {path}
func ErrorKeyExposed(l Language, path string) string {
	if l == Chinese {
		return join(part{"本机其他用户可读取 API Key 文件「", false}, part{path, true}, part{"」", false})
	}
	return "Other users of this machine can read the API key file " + path
}

// ErrorKeyExposedAdvice: Make the file private: chmod 600 {path}
func ErrorKeyExposedAdvice(l Language, path string) string {
	if l == Chinese {
		return join(part{"请执行 `chmod 600 ", false}, part{path, true}, part{"`，仅允许自己读取。", false})
	}
	return "Make the file private: chmod 600 " + path
}

// ErrorKeyFailed: The system keyring failed
func ErrorKeyFailed(l Language) string {
	if l == Chinese {
		return "系统密钥环出错"
	}
	return "The system keyring failed"
}

// ErrorKeyFailedAdvice: Try again, or set DASHSCOPE_API_KEY.
func ErrorKeyFailedAdvice(l Language) string {
	if l == Chinese {
		return "请重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "Try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyFileAdvice: Correct the path or the permissions of the file, or use `dancecard key set`.
func ErrorKeyFileAdvice(l Language) string {
	if l == Chinese {
		return "请修正路径或文件权限，或使用 `dancecard key set`。"
	}
	return "Correct the path or the permissions of the file, or use `dancecard key set`."
}

// ErrorKeyFileNotRegular: The API key file {path} isn't a regular file
func ErrorKeyFileNotRegular(l Language, path string) string {
	if l == Chinese {
		return join(part{"API Key 文件「", false}, part{path, true}, part{"」不是普通文件", false})
	}
	return "The API key file " + path + " isn't a regular file"
}

// ErrorKeyFileUnread: The API key file {path} can't be read
func ErrorKeyFileUnread(l Language, path string) string {
	if l == Chinese {
		return join(part{"无法读取 API Key 文件「", false}, part{path, true}, part{"」", false})
	}
	return "The API key file " + path + " can't be read"
}

// ErrorKeyInKeyring: the keyring
func ErrorKeyInKeyring(l Language) string {
	if l == Chinese {
		return "系统密钥环"
	}
	return "the keyring"
}

// ErrorKeyInvalidIn: No usable key in {where}: {what}
func ErrorKeyInvalidIn(l Language, what string, where string) string {
	if l == Chinese {
		return join(part{where, true}, part{" 中的 API Key 不可用：", false}, part{what, true})
	}
	return "No usable key in " + where + ": " + what
}

// ErrorKeyInvalidInKeyring: No usable key in the system keyring: {what}
func ErrorKeyInvalidInKeyring(l Language, what string) string {
	if l == Chinese {
		return join(part{"系统密钥环中的 API Key 不可用：", false}, part{what, true})
	}
	return "No usable key in the system keyring: " + what
}

// ErrorKeyLateAdvice: The keyring may be locked or waiting for you to confirm, and may still save the key later. `dancecard key status` shows the result; `dancecard key forget` removes the key.
func ErrorKeyLateAdvice(l Language) string {
	if l == Chinese {
		return "系统密钥环可能已锁定，或其弹窗正在等待确认；确认后仍可能存入。`dancecard key status` 可查看，`dancecard key forget` 可删除。"
	}
	return "The keyring may be locked or waiting for you to confirm, and may still save the key later. `dancecard key status` shows the result; `dancecard key forget` removes the key."
}

// ErrorKeyLines: The text has several lines; a key is a single word
func ErrorKeyLines(l Language) string {
	if l == Chinese {
		return "内容有多行，API Key 应为连续的一串字符"
	}
	return "The text has several lines; a key is a single word"
}

// ErrorKeyLocked: The system keyring is locked or was never set up
func ErrorKeyLocked(l Language) string {
	if l == Chinese {
		return "系统密钥环已锁定或尚未设置"
	}
	return "The system keyring is locked or was never set up"
}

// ErrorKeyLockedAdvice: Unlock the keyring (usually by logging in to the desktop) and try again, or set DASHSCOPE_API_KEY.
func ErrorKeyLockedAdvice(l Language) string {
	if l == Chinese {
		return "请解锁系统密钥环（登录桌面即可）后重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "Unlock the keyring (usually by logging in to the desktop) and try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyLong: The text is too long for a key: at most {limit} characters
func ErrorKeyLong(l Language, limit string) string {
	if l == Chinese {
		return join(part{"内容过长，API Key 不超过 ", false}, part{limit, true}, part{" 个字符", false})
	}
	return "The text is too long for a key: at most " + limit + " characters"
}

// ErrorKeyNoKeyring: No system keyring is available
func ErrorKeyNoKeyring(l Language) string {
	if l == Chinese {
		return "系统密钥环不可用"
	}
	return "No system keyring is available"
}

// ErrorKeyNoKeyringAdvice: This is usual over SSH, in WSL and in containers. Set DASHSCOPE_API_KEY.
func ErrorKeyNoKeyringAdvice(l Language) string {
	if l == Chinese {
		return "SSH、WSL 和容器中常见此情况。请设置 DASHSCOPE_API_KEY。"
	}
	return "This is usual over SSH, in WSL and in containers. Set DASHSCOPE_API_KEY."
}

// ErrorKeyNone: No API key found
func ErrorKeyNone(l Language) string {
	if l == Chinese {
		return "未找到 API Key"
	}
	return "No API key found"
}

// ErrorKeyNoneAdvice: Create a key in the Model Studio console, China (Beijing), then run `dancecard key set` or set DASHSCOPE_API_KEY.
func ErrorKeyNoneAdvice(l Language) string {
	if l == Chinese {
		return "请在百炼控制台的华北2（北京）地域创建 API Key，再运行 `dancecard key set` 或设置 DASHSCOPE_API_KEY。"
	}
	return "Create a key in the Model Studio console, China (Beijing), then run `dancecard key set` or set DASHSCOPE_API_KEY."
}

// ErrorKeyNoneNoKeyring: No API key found, and no system keyring is available
func ErrorKeyNoneNoKeyring(l Language) string {
	if l == Chinese {
		return "未找到 API Key，系统密钥环也不可用"
	}
	return "No API key found, and no system keyring is available"
}

// ErrorKeyNotAFile: {variable} doesn't name a file
func ErrorKeyNotAFile(l Language, variable string) string {
	if l == Chinese {
		return join(part{variable, true}, part{" 指向的不是文件", false})
	}
	return variable + " doesn't name a file"
}

// ErrorKeyNotAFileAdvice: Set the variable to the path of a file; the key itself goes into DASHSCOPE_API_KEY.
func ErrorKeyNotAFileAdvice(l Language) string {
	if l == Chinese {
		return "请将该变量设为文件路径；API Key 本身应放在 DASHSCOPE_API_KEY 中。"
	}
	return "Set the variable to the path of a file; the key itself goes into DASHSCOPE_API_KEY."
}

// ErrorKeyNotASCII: The text contains characters that no key has; only ASCII letters, digits and symbols are valid
func ErrorKeyNotASCII(l Language) string {
	if l == Chinese {
		return "内容含有 API Key 中不会出现的字符，只能是半角字母、数字和符号"
	}
	return "The text contains characters that no key has; only ASCII letters, digits and symbols are valid"
}

// ErrorKeyNotKept: The system keyring didn't store the key
func ErrorKeyNotKept(l Language) string {
	if l == Chinese {
		return "系统密钥环未能保存 API Key"
	}
	return "The system keyring didn't store the key"
}

// ErrorKeyPlan: This key belongs to a Token Plan or Coding Plan and works only with the plan's own base URL. Create a pay-as-you-go key in China (Beijing).
func ErrorKeyPlan(l Language) string {
	if l == Chinese {
		return "这是 Token Plan 或 Coding Plan 的套餐专属 API Key，只能用于套餐的专属地址。请在华北2（北京）地域创建按量付费 API Key。"
	}
	return "This key belongs to a Token Plan or Coding Plan and works only with the plan's own base URL. Create a pay-as-you-go key in China (Beijing)."
}

// ErrorKeyStillThere: The system keyring still holds the key
func ErrorKeyStillThere(l Language) string {
	if l == Chinese {
		return "系统密钥环中仍有该 API Key"
	}
	return "The system keyring still holds the key"
}

// ErrorKeyStillThereAdvice: Remove the entry “{entry}” with the keyring's own program.
func ErrorKeyStillThereAdvice(l Language, entry string) string {
	if l == Chinese {
		return join(part{"请在系统的密钥环工具中删除「", false}, part{entry, true}, part{"」。", false})
	}
	return "Remove the entry “" + entry + "” with the keyring's own program."
}

// ErrorKeyStopped: Stopped before the system keyring responded
func ErrorKeyStopped(l Language) string {
	if l == Chinese {
		return "系统密钥环响应前已停止"
	}
	return "Stopped before the system keyring responded"
}

// ErrorKeyTemporary: This is a temporary token. It expires within 30 minutes, often before a video is done. Use a permanent key.
func ErrorKeyTemporary(l Language) string {
	if l == Chinese {
		return "这是临时 API Key，30 分钟内过期，往往早于视频生成完毕。请使用长期有效的 API Key。"
	}
	return "This is a temporary token. It expires within 30 minutes, often before a video is done. Use a permanent key."
}

// ErrorKeyTimeout: The system keyring didn't respond in time
func ErrorKeyTimeout(l Language) string {
	if l == Chinese {
		return "系统密钥环响应超时"
	}
	return "The system keyring didn't respond in time"
}

// ErrorKeyTimeoutAdvice: The keyring may be locked or waiting for you to confirm. Unlock it and try again, or set DASHSCOPE_API_KEY.
func ErrorKeyTimeoutAdvice(l Language) string {
	if l == Chinese {
		return "系统密钥环可能已锁定，或其弹窗正在等待确认。请解锁后重试，或设置 DASHSCOPE_API_KEY。"
	}
	return "The keyring may be locked or waiting for you to confirm. Unlock it and try again, or set DASHSCOPE_API_KEY."
}

// ErrorKeyTooLong: The key is too long for the keyring of this system
func ErrorKeyTooLong(l Language) string {
	if l == Chinese {
		return "API Key 过长，系统密钥环存不下"
	}
	return "The key is too long for the keyring of this system"
}

// ErrorKeyTooLongAdvice: Set DASHSCOPE_API_KEY instead.
func ErrorKeyTooLongAdvice(l Language) string {
	if l == Chinese {
		return "请改为设置 DASHSCOPE_API_KEY。"
	}
	return "Set DASHSCOPE_API_KEY instead."
}

// ErrorKeyUnread: The API key can't be read
func ErrorKeyUnread(l Language) string {
	if l == Chinese {
		return "无法读取 API Key"
	}
	return "The API key can't be read"
}

// ErrorNetAnswer: {what}. The response reads: {said}
func ErrorNetAnswer(l Language, said string, what string) string {
	if l == Chinese {
		return join(part{what, true}, part{"。原文：", false}, part{said, true})
	}
	return what + ". The response reads: " + said
}

// ErrorNetBaseFragment: The base URL must end before the # sign
func ErrorNetBaseFragment(l Language) string {
	if l == Chinese {
		return "Base URL 不能包含 # 及其后的内容"
	}
	return "The base URL must end before the # sign"
}

// ErrorNetBaseInvalid: Not a valid base URL; an example is {example}
func ErrorNetBaseInvalid(l Language, example string) string {
	if l == Chinese {
		return join(part{"Base URL 无效，正确示例：", false}, part{example, true})
	}
	return "Not a valid base URL; an example is " + example
}

// ErrorNetBaseOpenAI: The OpenAI-compatible interface has no video tasks; use {url}
func ErrorNetBaseOpenAI(l Language, url string) string {
	if l == Chinese {
		return join(part{"OpenAI 兼容接口不支持视频任务，请使用 ", false}, part{url, true})
	}
	return "The OpenAI-compatible interface has no video tasks; use " + url
}

// ErrorNetBasePlain: Plain http works only for this machine, because the API key would be sent unencrypted; use https://
func ErrorNetBasePlain(l Language) string {
	if l == Chinese {
		return "http 只能用于本机，否则 API Key 会明文传输，请使用 https://"
	}
	return "Plain http works only for this machine, because the API key would be sent unencrypted; use https://"
}

// ErrorNetBaseQuery: The base URL must end before the question mark
func ErrorNetBaseQuery(l Language) string {
	if l == Chinese {
		return "Base URL 不能包含问号及其后的内容"
	}
	return "The base URL must end before the question mark"
}

// ErrorNetBaseScheme: The base URL must start with https://, such as {example}
func ErrorNetBaseScheme(l Language, example string) string {
	if l == Chinese {
		return join(part{"Base URL 须以 https:// 开头，例如 ", false}, part{example, true})
	}
	return "The base URL must start with https://, such as " + example
}

// ErrorNetBaseUser: The base URL must not contain a user name or password
func ErrorNetBaseUser(l Language) string {
	if l == Chinese {
		return "Base URL 不能含有用户名或密码"
	}
	return "The base URL must not contain a user name or password"
}

// ErrorNetBroken: The connection to {host} broke: {reason}
func ErrorNetBroken(l Language, host string, reason string) string {
	if l == Chinese {
		return join(part{"与 ", false}, part{host, true}, part{" 的连接中断：", false}, part{reason, true})
	}
	return "The connection to " + host + " broke: " + reason
}

// ErrorNetBrokenAny: The connection broke: {reason}
func ErrorNetBrokenAny(l Language, reason string) string {
	if l == Chinese {
		return join(part{"连接中断：", false}, part{reason, true})
	}
	return "The connection broke: " + reason
}

// ErrorNetCertificate: the certificate isn't trusted ({said})
func ErrorNetCertificate(l Language, said string) string {
	if l == Chinese {
		return join(part{"证书不受信任（", false}, part{said, true}, part{"）", false})
	}
	return "the certificate isn't trusted (" + said + ")"
}

// ErrorNetChangedFile: The file changed while it was read
func ErrorNetChangedFile(l Language) string {
	if l == Chinese {
		return "读取期间文件有改动"
	}
	return "The file changed while it was read"
}

// ErrorNetClosed: closed too early
func ErrorNetClosed(l Language) string {
	if l == Chinese {
		return "连接提前关闭"
	}
	return "closed too early"
}

// ErrorNetEncoded: {host} sent the file in an encoding that wasn't requested
func ErrorNetEncoded(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回的文件采用了未请求的编码", false})
	}
	return host + " sent the file in an encoding that wasn't requested"
}

// ErrorNetHostUnknown: no such host
func ErrorNetHostUnknown(l Language) string {
	if l == Chinese {
		return "找不到该主机"
	}
	return "no such host"
}

// ErrorNetKeyCharacters: The API key contains invalid characters
func ErrorNetKeyCharacters(l Language) string {
	if l == Chinese {
		return "API Key 含有无效字符"
	}
	return "The API key contains invalid characters"
}

// ErrorNetLargeAnswer: The response is larger than {limit}
func ErrorNetLargeAnswer(l Language, limit string) string {
	if l == Chinese {
		return join(part{"响应超过 ", false}, part{limit, true})
	}
	return "The response is larger than " + limit
}

// ErrorNetLongList: The list has more entries than Model Studio puts on a page
func ErrorNetLongList(l Language) string {
	if l == Chinese {
		return "任务列表超过百炼每页的上限"
	}
	return "The list has more entries than Model Studio puts on a page"
}

// ErrorNetLookupFailed: the host name couldn't be looked up
func ErrorNetLookupFailed(l Language) string {
	if l == Chinese {
		return "域名解析失败"
	}
	return "the host name couldn't be looked up"
}

// ErrorNetManyParts: Checking would download more than {limit}
func ErrorNetManyParts(l Language, limit int64) string {
	if l == Chinese {
		return "检查需要下载超过 " + Bytes(l, limit)
	}
	return "Checking would download more than " + Bytes(l, limit)
}

// ErrorNetNoConnection: Can't connect to {host}: {reason}
func ErrorNetNoConnection(l Language, host string, reason string) string {
	if l == Chinese {
		return join(part{"无法连接 ", false}, part{host, true}, part{"：", false}, part{reason, true})
	}
	return "Can't connect to " + host + ": " + reason
}

// ErrorNetNoEngine: No such engine: {engine}
func ErrorNetNoEngine(l Language, engine string) string {
	if l == Chinese {
		return join(part{"没有该模型：", false}, part{engine, true})
	}
	return "No such engine: " + engine
}

// ErrorNetNoKey: No API key
func ErrorNetNoKey(l Language) string {
	if l == Chinese {
		return "没有 API Key"
	}
	return "No API key"
}

// ErrorNetNoList: The response has no list of tasks
func ErrorNetNoList(l Language) string {
	if l == Chinese {
		return "响应缺少任务列表"
	}
	return "The response has no list of tasks"
}

// ErrorNetNoPermission: The upload permission expired
func ErrorNetNoPermission(l Language) string {
	if l == Chinese {
		return "上传凭证已过期"
	}
	return "The upload permission expired"
}

// ErrorNetNoStatus: The response has no status
func ErrorNetNoStatus(l Language) string {
	if l == Chinese {
		return "响应缺少任务状态"
	}
	return "The response has no status"
}

// ErrorNetNoTLS: the host doesn't use TLS
func ErrorNetNoTLS(l Language) string {
	if l == Chinese {
		return "该主机未使用 TLS"
	}
	return "the host doesn't use TLS"
}

// ErrorNetNoTask: The response has no task ID
func ErrorNetNoTask(l Language) string {
	if l == Chinese {
		return "响应缺少任务 ID"
	}
	return "The response has no task ID"
}

// ErrorNetNoUpload: Model Studio's upload permission can't be used ({field})
func ErrorNetNoUpload(l Language, field string) string {
	if l == Chinese {
		return join(part{"百炼返回的上传凭证不可用（", false}, part{field, true}, part{"）", false})
	}
	return "Model Studio's upload permission can't be used (" + field + ")"
}

// ErrorNetNoVerdict: The response has no result of the picture check
func ErrorNetNoVerdict(l Language) string {
	if l == Chinese {
		return "响应缺少检测结果"
	}
	return "The response has no result of the picture check"
}

// ErrorNetNotConfirmed: The response doesn't confirm the cancellation
func ErrorNetNotConfirmed(l Language) string {
	if l == Chinese {
		return "响应未确认取消"
	}
	return "The response doesn't confirm the cancellation"
}

// ErrorNetNotHTTP: the response isn't HTTP
func ErrorNetNotHTTP(l Language) string {
	if l == Chinese {
		return "收到的不是 HTTP 响应"
	}
	return "the response isn't HTTP"
}

// ErrorNetNotJSON: The response isn't Model Studio's JSON
func ErrorNetNotJSON(l Language) string {
	if l == Chinese {
		return "响应不是百炼的 JSON"
	}
	return "The response isn't Model Studio's JSON"
}

// ErrorNetNotStorage: The response isn't from the storage at {host}
func ErrorNetNotStorage(l Language, host string) string {
	if l == Chinese {
		return join(part{"响应并非来自存储空间 ", false}, part{host, true})
	}
	return "The response isn't from the storage at " + host
}

// ErrorNetOtherPart: {host} sent another part of the file than requested
func ErrorNetOtherPart(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回的不是所请求的部分", false})
	}
	return host + " sent another part of the file than requested"
}

// ErrorNetOtherTask: The response is about another task
func ErrorNetOtherTask(l Language) string {
	if l == Chinese {
		return "响应属于其他任务"
	}
	return "The response is about another task"
}

// ErrorNetProxyRefused: the proxy returned HTTP {status}
func ErrorNetProxyRefused(l Language, status string) string {
	if l == Chinese {
		return join(part{"代理拒绝连接（HTTP ", false}, part{status, true}, part{"）", false})
	}
	return "the proxy returned HTTP " + status
}

// ErrorNetProxyUnreached: the proxy can't be reached
func ErrorNetProxyUnreached(l Language) string {
	if l == Chinese {
		return "无法连接代理"
	}
	return "the proxy can't be reached"
}

// ErrorNetProxyUnreachedFor: the proxy can't be reached ({said})
func ErrorNetProxyUnreachedFor(l Language, said string) string {
	if l == Chinese {
		return join(part{"无法连接代理（", false}, part{said, true}, part{"）", false})
	}
	return "the proxy can't be reached (" + said + ")"
}

// ErrorNetRedirect: The response redirects to {host}; the API key isn't sent there
func ErrorNetRedirect(l Language, host string) string {
	if l == Chinese {
		return join(part{"响应重定向到 ", false}, part{host, true}, part{"，API Key 不会发往该处", false})
	}
	return "The response redirects to " + host + "; the API key isn't sent there"
}

// ErrorNetRedirectAny: The response redirects elsewhere; the API key isn't sent there
func ErrorNetRedirectAny(l Language) string {
	if l == Chinese {
		return "响应重定向到其他地址，API Key 不会发往该处"
	}
	return "The response redirects elsewhere; the API key isn't sent there"
}

// ErrorNetRedirectBad: {host} redirects to an unusable URL: {what}
func ErrorNetRedirectBad(l Language, host string, what string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 重定向到不可用的 URL：", false}, part{what, true})
	}
	return host + " redirects to an unusable URL: " + what
}

// ErrorNetRedirects: {host} redirects more than {n} times
func ErrorNetRedirects(l Language, host string, n string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 重定向超过 ", false}, part{n, true}, part{" 次", false})
	}
	return host + " redirects more than " + n + " times"
}

// ErrorNetRefused: {host} returned HTTP {status}
func ErrorNetRefused(l Language, host string, status string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回 HTTP ", false}, part{status, true})
	}
	return host + " returned HTTP " + status
}

// ErrorNetRefusedSays: {host} returned HTTP {status}: {said}
func ErrorNetRefusedSays(l Language, host string, said string, status string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 返回 HTTP ", false}, part{status, true}, part{"：", false}, part{said, true})
	}
	return host + " returned HTTP " + status + ": " + said
}

// ErrorNetShortPart: The host sent {size} of {whole}
func ErrorNetShortPart(l Language, size string, whole string) string {
	if l == Chinese {
		return join(part{"文件所在主机只返回了 ", false}, part{size, true}, part{"（共 ", false}, part{whole, true}, part{"）", false})
	}
	return "The host sent " + size + " of " + whole
}

// ErrorNetSilent: No data from {host} for {limit}
func ErrorNetSilent(l Language, host string, limit time.Duration) string {
	if l == Chinese {
		return join(part{Duration(l, limit), false}, part{"内未收到 ", false}, part{host, true}, part{" 的数据", false})
	}
	return "No data from " + host + " for " + Duration(l, limit)
}

// ErrorNetSlowAnswer: {host} didn't respond in time
func ErrorNetSlowAnswer(l Language, host string) string {
	if l == Chinese {
		return join(part{host, true}, part{" 响应超时", false})
	}
	return host + " didn't respond in time"
}

// ErrorNetSlowAnswerWithin: {host} didn't respond within {limit}
func ErrorNetSlowAnswerWithin(l Language, host string, limit time.Duration) string {
	if l == Chinese {
		return join(part{host, true}, part{" 在 ", false}, part{Duration(l, limit), false}, part{"内未响应", false})
	}
	return host + " didn't respond within " + Duration(l, limit)
}

// ErrorNetSlowConnect: Connecting to {host} timed out
func ErrorNetSlowConnect(l Language, host string) string {
	if l == Chinese {
		return join(part{"连接 ", false}, part{host, true}, part{" 超时", false})
	}
	return "Connecting to " + host + " timed out"
}

// ErrorNetStatus: The response was HTTP {status}
func ErrorNetStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{"响应为 HTTP ", false}, part{status, true})
	}
	return "The response was HTTP " + status
}

// ErrorNetStopped: Stopped before the response arrived
func ErrorNetStopped(l Language) string {
	if l == Chinese {
		return "收到响应前已停止"
	}
	return "Stopped before the response arrived"
}

// ErrorNetTaskID: Not a valid task ID
func ErrorNetTaskID(l Language) string {
	if l == Chinese {
		return "任务 ID 无效"
	}
	return "Not a valid task ID"
}

// ErrorNetUploadSilent: {host} accepted no data for {limit}
func ErrorNetUploadSilent(l Language, host string, limit time.Duration) string {
	if l == Chinese {
		return join(part{host, true}, part{" 在 ", false}, part{Duration(l, limit), false}, part{"内未接收数据", false})
	}
	return host + " accepted no data for " + Duration(l, limit)
}

// ErrorNetUploadSize: {size}; files for {model} may be up to {limit}
func ErrorNetUploadSize(l Language, limit string, model string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，", false}, part{model, true}, part{" 的文件不能超过 ", false}, part{limit, true})
	}
	return size + "; files for " + model + " may be up to " + limit
}

// ErrorNetUploadUnanswered: {host} didn't respond after the upload
func ErrorNetUploadUnanswered(l Language, host string) string {
	if l == Chinese {
		return join(part{"上传完成后 ", false}, part{host, true}, part{" 未响应", false})
	}
	return host + " didn't respond after the upload"
}

// ErrorNetWholeOnly: The host sends the file only as a whole, so it can't be checked
func ErrorNetWholeOnly(l Language) string {
	if l == Chinese {
		return "文件所在主机只支持整体下载，无法检查"
	}
	return "The host sends the file only as a whole, so it can't be checked"
}

// ErrorNoReason: No reason given
func ErrorNoReason(l Language) string {
	if l == Chinese {
		return "未说明原因"
	}
	return "No reason given"
}

// ErrorOfFile: {file}: {what}
func ErrorOfFile(l Language, file string, what string) string {
	if l == Chinese {
		return join(part{"「", false}, part{file, true}, part{"」：", false}, part{what, true})
	}
	return file + ": " + what
}

// ErrorOffline: Offline
func ErrorOffline(l Language) string {
	if l == Chinese {
		return "网络已断开"
	}
	return "Offline"
}

// ErrorOnline: Online again.
func ErrorOnline(l Language) string {
	if l == Chinese {
		return "网络已恢复"
	}
	return "Online again."
}

// ErrorPathFolder: {path} is a folder
func ErrorPathFolder(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」是文件夹", false})
	}
	return path + " is a folder"
}

// ErrorPathFolderAdvice: Choose a file in it.
func ErrorPathFolderAdvice(l Language) string {
	if l == Chinese {
		return "请选择其中的文件。"
	}
	return "Choose a file in it."
}

// ErrorPathForbidden: No permission for {path}
func ErrorPathForbidden(l Language, path string) string {
	if l == Chinese {
		return join(part{"没有「", false}, part{path, true}, part{"」的权限", false})
	}
	return "No permission for " + path
}

// ErrorPathForbiddenAdvice: Change its permissions or choose another file.
func ErrorPathForbiddenAdvice(l Language) string {
	if l == Chinese {
		return "请修改权限，或换一个文件。"
	}
	return "Change its permissions or choose another file."
}

// ErrorPathMissing: {path} doesn't exist
func ErrorPathMissing(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」不存在", false})
	}
	return path + " doesn't exist"
}

// ErrorPathMissingAdvice: Put it back or choose another file.
func ErrorPathMissingAdvice(l Language) string {
	if l == Chinese {
		return "请放回原处，或换一个文件。"
	}
	return "Put it back or choose another file."
}

// ErrorPathNotRegular: {path} isn't a regular file
func ErrorPathNotRegular(l Language, path string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」不是普通文件", false})
	}
	return path + " isn't a regular file"
}

// ErrorPathNotRegularAdvice: Choose another file.
func ErrorPathNotRegularAdvice(l Language) string {
	if l == Chinese {
		return "请换一个文件。"
	}
	return "Choose another file."
}

// ErrorPathOther: {path}: {reason}
func ErrorPathOther(l Language, path string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{path, true}, part{"」出错，原因：", false}, part{reason, true})
	}
	return path + ": " + reason
}

// ErrorPathOtherAdvice: Try again or choose another file.
func ErrorPathOtherAdvice(l Language) string {
	if l == Chinese {
		return "请重试，或换一个文件。"
	}
	return "Try again or choose another file."
}

// ErrorRateLimited: Model Studio limits the rate of requests
func ErrorRateLimited(l Language) string {
	if l == Chinese {
		return "已触发限流"
	}
	return "Model Studio limits the rate of requests"
}

// ErrorReadOnly: Read-only. Start dancecard without --read-only to send or change tasks.
func ErrorReadOnly(l Language) string {
	if l == Chinese {
		return "本窗口为只读。如需提交或更改任务，请去掉 --read-only 重新启动。"
	}
	return "Read-only. Start dancecard without --read-only to send or change tasks."
}

// ErrorRetrying: {trouble}; retrying at {at}.
func ErrorRetrying(l Language, at string, trouble string) string {
	if l == Chinese {
		return join(part{trouble, true}, part{" · ", false}, part{at, true}, part{" 重试", false})
	}
	return trouble + "; retrying at " + at + "."
}

// ErrorSendingStopped: Sending stopped: {why}
func ErrorSendingStopped(l Language, why string) string {
	if l == Chinese {
		return join(part{"已暂停提交：", false}, part{why, true})
	}
	return "Sending stopped: " + why
}

// ErrorTimedOut: Timed out
func ErrorTimedOut(l Language) string {
	if l == Chinese {
		return "已超时"
	}
	return "Timed out"
}

// ErrorUnexpected: Unexpected error: {reason}
func ErrorUnexpected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"意外错误：", false}, part{reason, true})
	}
	return "Unexpected error: " + reason
}

// ErrorVideoChanged: The video was different each time it was downloaded
func ErrorVideoChanged(l Language) string {
	if l == Chinese {
		return "每次下载到的视频都不一致"
	}
	return "The video was different each time it was downloaded"
}

// ErrorVideoChangedAdvice: Try again. If the error persists, check for a proxy that changes downloads.
func ErrorVideoChangedAdvice(l Language) string {
	if l == Chinese {
		return "请重试。若仍出现，请检查是否有代理改动了下载内容。"
	}
	return "Try again. If the error persists, check for a proxy that changes downloads."
}

// ErrorVideoDifferent: The video arrived damaged each time: its checksum doesn't match
func ErrorVideoDifferent(l Language) string {
	if l == Chinese {
		return "视频多次下载均已损坏：校验和不符"
	}
	return "The video arrived damaged each time: its checksum doesn't match"
}

// ErrorVideoDifferentAdvice: No damaged file was kept. Try again. If the error persists, check for a proxy that changes downloads, or use another network.
func ErrorVideoDifferentAdvice(l Language) string {
	if l == Chinese {
		return "未保留损坏的文件，请重试。若仍出现，请检查代理，或换一个网络。"
	}
	return "No damaged file was kept. Try again. If the error persists, check for a proxy that changes downloads, or use another network."
}

// ErrorVideoNoVideo: This task has no video link
func ErrorVideoNoVideo(l Language) string {
	if l == Chinese {
		return "该任务没有视频链接"
	}
	return "This task has no video link"
}

// ErrorVideoNoVideoAdvice: Refresh the task: Model Studio returns the link for 24 hours after the task's end.
func ErrorVideoNoVideoAdvice(l Language) string {
	if l == Chinese {
		return "请刷新该任务：任务结束后 24 小时内百炼会返回链接。"
	}
	return "Refresh the task: Model Studio returns the link for 24 hours after the task's end."
}

// ErrorVideoNotVideo: The download isn't a complete MP4 video
func ErrorVideoNotVideo(l Language) string {
	if l == Chinese {
		return "下载到的不是完整的 MP4 视频"
	}
	return "The download isn't a complete MP4 video"
}

// ErrorVideoNotVideoAdvice: The network may require a login or block downloads. Open a browser to check, then save again.
func ErrorVideoNotVideoAdvice(l Language) string {
	if l == Chinese {
		return "网络可能需要登录，或拦截了下载。请打开浏览器确认，再重新下载。"
	}
	return "The network may require a login or block downloads. Open a browser to check, then save again."
}

// ErrorVideoSaving: This video is already being saved
func ErrorVideoSaving(l Language) string {
	if l == Chinese {
		return "该视频正在保存"
	}
	return "This video is already being saved"
}

// ErrorVideoSavingAdvice: Wait until the save ends, here or in the other window.
func ErrorVideoSavingAdvice(l Language) string {
	if l == Chinese {
		return "请等待保存完成（本窗口或其他窗口）。"
	}
	return "Wait until the save ends, here or in the other window."
}

// ErrorVideoShort: The video download ended early
func ErrorVideoShort(l Language) string {
	if l == Chinese {
		return "视频下载中断，文件不完整"
	}
	return "The video download ended early"
}

// ErrorVideoShortAdvice: The part downloaded so far is kept; the next try continues from there.
func ErrorVideoShortAdvice(l Language) string {
	if l == Chinese {
		return "已下载的部分会保留，下次从断点继续。"
	}
	return "The part downloaded so far is kept; the next try continues from there."
}

// ErrorVideoTooLarge: The video is larger than 2 GB
func ErrorVideoTooLarge(l Language) string {
	if l == Chinese {
		return "视频超过 2 GB"
	}
	return "The video is larger than 2 GB"
}

// ErrorVideoTooLargeAdvice: Copy the link and download the video with another program within 24 hours of the task's end.
func ErrorVideoTooLargeAdvice(l Language) string {
	if l == Chinese {
		return "请复制链接，在任务结束后 24 小时内用其他程序下载。"
	}
	return "Copy the link and download the video with another program within 24 hours of the task's end."
}

// ErrorWithReason: {what}: {reason}
func ErrorWithReason(l Language, reason string, what string) string {
	if l == Chinese {
		return join(part{what, true}, part{"，原因：", false}, part{reason, true})
	}
	return what + ": " + reason
}

// ErrorWithSaid: {what}. Model Studio says: {said}
func ErrorWithSaid(l Language, said string, what string) string {
	if l == Chinese {
		return join(part{what, true}, part{"。百炼返回：", false}, part{said, true})
	}
	return what + ". Model Studio says: " + said
}

// EventAccepted: {status} · accepted
func EventAccepted(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · 百炼已受理", false})
	}
	return status + " · accepted"
}

// EventCancelLapsed: Not canceled: the request is older than 24 hours
func EventCancelLapsed(l Language) string {
	if l == Chinese {
		return "未取消：请求已超过 24 小时"
	}
	return "Not canceled: the request is older than 24 hours"
}

// EventCancelRequested: Cancel requested
func EventCancelRequested(l Language) string {
	if l == Chinese {
		return "已请求取消"
	}
	return "Cancel requested"
}

// EventCancelWithdrawn: Cancel request withdrawn
func EventCancelWithdrawn(l Language) string {
	if l == Chinese {
		return "取消请求已撤回"
	}
	return "Cancel request withdrawn"
}

// EventCanceled: Canceled
func EventCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "Canceled"
}

// EventCanceledThere: Canceled (CANCELED)
func EventCanceledThere(l Language) string {
	if l == Chinese {
		return "已取消（CANCELED）"
	}
	return "Canceled (CANCELED)"
}

// EventCandidates: Looked up: {n} possible tasks on your account
func EventCandidates(l Language, n int) string {
	if l == Chinese {
		return "已查找：账号中有 " + Int(l, n) + " 个可能对应的任务"
	}
	return "Looked up: " + Int(l, n) + " possible " + plural(n, "task", "tasks") + " on your account"
}

// EventCandidatesByClock: Looked up: clocks differ, {n} possible tasks
func EventCandidatesByClock(l Language, n int) string {
	if l == Chinese {
		return "已查找：时钟不一致，账号中有 " + Int(l, n) + " 个可能对应的任务"
	}
	return "Looked up: clocks differ, " + Int(l, n) + " possible " + plural(n, "task", "tasks")
}

// EventCheckFailed: Picture didn't pass the check
func EventCheckFailed(l Language) string {
	if l == Chinese {
		return "图片检测未通过"
	}
	return "Picture didn't pass the check"
}

// EventCheckFailedBefore: Picture didn't pass an earlier check, no charge
func EventCheckFailedBefore(l Language) string {
	if l == Chinese {
		return "图片此前检测未通过，不再计费"
	}
	return "Picture didn't pass an earlier check, no charge"
}

// EventCheckPassed: Picture passed the check
func EventCheckPassed(l Language) string {
	if l == Chinese {
		return "图片检测通过"
	}
	return "Picture passed the check"
}

// EventCheckedBefore: Picture passed an earlier check, no charge
func EventCheckedBefore(l Language) string {
	if l == Chinese {
		return "图片此前已检测通过，不再计费"
	}
	return "Picture passed an earlier check, no charge"
}

// EventCheckedBeforeFull: Picture passed earlier: full body, no charge
func EventCheckedBeforeFull(l Language) string {
	if l == Chinese {
		return "图片此前已检测通过，不再计费：全身"
	}
	return "Picture passed earlier: full body, no charge"
}

// EventCheckedBeforeHalf: Picture passed earlier: half body, no charge
func EventCheckedBeforeHalf(l Language) string {
	if l == Chinese {
		return "图片此前已检测通过，不再计费：半身"
	}
	return "Picture passed earlier: half body, no charge"
}

// EventCheckedFull: Picture passed the check: full body
func EventCheckedFull(l Language) string {
	if l == Chinese {
		return "图片检测通过：全身"
	}
	return "Picture passed the check: full body"
}

// EventCheckedHalf: Picture passed the check: half body
func EventCheckedHalf(l Language) string {
	if l == Chinese {
		return "图片检测通过：半身"
	}
	return "Picture passed the check: half body"
}

// EventClipUploaded: Clip uploaded ({size})
func EventClipUploaded(l Language, size int64) string {
	if l == Chinese {
		return "参考视频已上传（" + Bytes(l, size) + "）"
	}
	return "Clip uploaded (" + Bytes(l, size) + ")"
}

// EventClipUploadedForTemplate: Clip uploaded for the template ({size})
func EventClipUploadedForTemplate(l Language, size int64) string {
	if l == Chinese {
		return "参考视频已上传，用于制作动作模板（" + Bytes(l, size) + "）"
	}
	return "Clip uploaded for the template (" + Bytes(l, size) + ")"
}

// EventClipUploadedForVideo: Clip uploaded for the video ({size})
func EventClipUploadedForVideo(l Language, size int64) string {
	if l == Chinese {
		return "参考视频已上传，用于生成视频（" + Bytes(l, size) + "）"
	}
	return "Clip uploaded for the video (" + Bytes(l, size) + ")"
}

// EventCreated: Created
func EventCreated(l Language) string {
	if l == Chinese {
		return "已创建"
	}
	return "Created"
}

// EventDiscarded: Discarded
func EventDiscarded(l Language) string {
	if l == Chinese {
		return "已放弃"
	}
	return "Discarded"
}

// EventEdited: Edited: {changes}
func EventEdited(l Language, changes []string) string {
	if l == Chinese {
		return "已修改：" + List(l, changes)
	}
	return "Edited: " + List(l, changes)
}

// EventEditedNothing: Edited
func EventEditedNothing(l Language) string {
	if l == Chinese {
		return "已修改"
	}
	return "Edited"
}

// EventEditedQuality: quality
func EventEditedQuality(l Language) string {
	if l == Chinese {
		return "模式"
	}
	return "quality"
}

// EventEditedRatio: ratio
func EventEditedRatio(l Language) string {
	if l == Chinese {
		return "画幅"
	}
	return "ratio"
}

// EventEditedTitle: title
func EventEditedTitle(l Language) string {
	if l == Chinese {
		return "标题"
	}
	return "title"
}

// EventEditedValue: {field} ({from} to {to})
func EventEditedValue(l Language, field string, from string, to string) string {
	if l == Chinese {
		return join(part{field, true}, part{"（由 ", false}, part{from, true}, part{" 改为 ", false}, part{to, true}, part{"）", false})
	}
	return field + " (" + from + " to " + to + ")"
}

// EventEngineSwitched: Engine switched to {engine}
func EventEngineSwitched(l Language, engine string) string {
	if l == Chinese {
		return join(part{"模型已更换为", false}, part{engine, true})
	}
	return "Engine switched to " + engine
}

// EventEngineSwitchedUnknown: Engine switched
func EventEngineSwitchedUnknown(l Language) string {
	if l == Chinese {
		return "已更换模型"
	}
	return "Engine switched"
}

// EventFailed: Failed (FAILED)
func EventFailed(l Language) string {
	if l == Chinese {
		return "失败（FAILED）"
	}
	return "Failed (FAILED)"
}

// EventFailedWhy: Failed (FAILED): {reason}
func EventFailedWhy(l Language, reason string) string {
	if l == Chinese {
		return join(part{"失败（FAILED）：", false}, part{reason, true})
	}
	return "Failed (FAILED): " + reason
}

// EventFound: {status} · found on your account
func EventFound(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · 已在账号中找到", false})
	}
	return status + " · found on your account"
}

// EventHookFailed: on_saved failed (exit status {status})
func EventHookFailed(l Language, status int) string {
	if l == Chinese {
		return "on_saved 程序失败（退出码 " + Int(l, status) + "）"
	}
	return "on_saved failed (exit status " + Int(l, status) + ")"
}

// EventHookFailedWhy: on_saved failed ({status}): {line}
func EventHookFailedWhy(l Language, line string, status int) string {
	if l == Chinese {
		return join(part{"on_saved 程序失败（", false}, part{Int(l, status), false}, part{"）：", false}, part{line, true})
	}
	return "on_saved failed (" + Int(l, status) + "): " + line
}

// EventHookFinished: on_saved finished
func EventHookFinished(l Language) string {
	if l == Chinese {
		return "on_saved 程序已完成"
	}
	return "on_saved finished"
}

// EventHookNotRun: on_saved couldn't run: {reason}
func EventHookNotRun(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法运行 on_saved 程序：", false}, part{reason, true})
	}
	return "on_saved couldn't run: " + reason
}

// EventHookStarted: on_saved started
func EventHookStarted(l Language) string {
	if l == Chinese {
		return "已启动 on_saved 程序"
	}
	return "on_saved started"
}

// EventHookStopped: on_saved stopped: it took more than 10 minutes
func EventHookStopped(l Language) string {
	if l == Chinese {
		return "on_saved 程序超过 10 分钟，已终止"
	}
	return "on_saved stopped: it took more than 10 minutes"
}

// EventImported: {status} · imported from your account
func EventImported(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · 从账号导入", false})
	}
	return status + " · imported from your account"
}

// EventLinkRenewed: New link from Model Studio
func EventLinkRenewed(l Language) string {
	if l == Chinese {
		return "百炼已提供新链接"
	}
	return "New link from Model Studio"
}

// EventMadeRoom: Place in the queue changed: another task moved
func EventMadeRoom(l Language) string {
	if l == Chinese {
		return "其他任务移动，队列位置随之改变"
	}
	return "Place in the queue changed: another task moved"
}

// EventMovedBack: Moved back to its earlier place in the queue
func EventMovedBack(l Language) string {
	if l == Chinese {
		return "已移回队列中的原位"
	}
	return "Moved back to its earlier place in the queue"
}

// EventMovedDown: Moved down in the queue
func EventMovedDown(l Language) string {
	if l == Chinese {
		return "已在队列中下移"
	}
	return "Moved down in the queue"
}

// EventMovedToFront: Moved to the front of the queue
func EventMovedToFront(l Language) string {
	if l == Chinese {
		return "已移到队首"
	}
	return "Moved to the front of the queue"
}

// EventMovedUp: Moved up in the queue
func EventMovedUp(l Language) string {
	if l == Chinese {
		return "已在队列中上移"
	}
	return "Moved up in the queue"
}

// EventNewStatus: {status} (new status)
func EventNewStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{"（新状态）", false})
	}
	return status + " (new status)"
}

// EventNoRecord: No record at Model Studio (UNKNOWN)
func EventNoRecord(l Language) string {
	if l == Chinese {
		return "服务端无记录（UNKNOWN）"
	}
	return "No record at Model Studio (UNKNOWN)"
}

// EventNoResponse: No response; the task may have been created ({reason})
func EventNoResponse(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未收到响应，任务可能已创建（", false}, part{reason, true}, part{"）", false})
	}
	return "No response; the task may have been created (" + reason + ")"
}

// EventNoStatus: No status given
func EventNoStatus(l Language) string {
	if l == Chinese {
		return "百炼未给出状态"
	}
	return "No status given"
}

// EventNotAccepted: Not accepted, retrying: {reason}
func EventNotAccepted(l Language, reason string) string {
	if l == Chinese {
		return join(part{"暂未受理，稍后自动重试：", false}, part{reason, true})
	}
	return "Not accepted, retrying: " + reason
}

// EventNotCanceled: Not canceled: {reason}
func EventNotCanceled(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未取消：", false}, part{reason, true})
	}
	return "Not canceled: " + reason
}

// EventNotFound: Looked up: not on your account
func EventNotFound(l Language) string {
	if l == Chinese {
		return "已查找：账号中没有该任务"
	}
	return "Looked up: not on your account"
}

// EventNotSaved: Not saved: {reason}
func EventNotSaved(l Language, reason string) string {
	if l == Chinese {
		return join(part{"保存失败：", false}, part{reason, true})
	}
	return "Not saved: " + reason
}

// EventNotSent: Not sent: {reason}
func EventNotSent(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未提交：", false}, part{reason, true})
	}
	return "Not sent: " + reason
}

// EventOnHold: Put on hold
func EventOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "Put on hold"
}

// EventPictureUploaded: Picture uploaded ({size})
func EventPictureUploaded(l Language, size int64) string {
	if l == Chinese {
		return "图片已上传（" + Bytes(l, size) + "）"
	}
	return "Picture uploaded (" + Bytes(l, size) + ")"
}

// EventPictureUploadedForCheck: Picture uploaded for the check ({size})
func EventPictureUploadedForCheck(l Language, size int64) string {
	if l == Chinese {
		return "图片已上传，用于检测（" + Bytes(l, size) + "）"
	}
	return "Picture uploaded for the check (" + Bytes(l, size) + ")"
}

// EventPictureUploadedForVideo: Picture uploaded for the video ({size})
func EventPictureUploadedForVideo(l Language, size int64) string {
	if l == Chinese {
		return "图片已上传，用于生成视频（" + Bytes(l, size) + "）"
	}
	return "Picture uploaded for the video (" + Bytes(l, size) + ")"
}

// EventPostprocessing: Running (POST-PROCESSING)
func EventPostprocessing(l Language) string {
	if l == Chinese {
		return "后置处理中（POST-PROCESSING）"
	}
	return "Running (POST-PROCESSING)"
}

// EventPrepareFailed: Preparation failed, retrying: {reason}
func EventPrepareFailed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"准备失败，稍后自动重试：", false}, part{reason, true})
	}
	return "Preparation failed, retrying: " + reason
}

// EventPreprocessing: Running (PRE-PROCESSING)
func EventPreprocessing(l Language) string {
	if l == Chinese {
		return "前置处理中（PRE-PROCESSING）"
	}
	return "Running (PRE-PROCESSING)"
}

// EventQueued: Queued (PENDING)
func EventQueued(l Language) string {
	if l == Chinese {
		return "排队中（PENDING）"
	}
	return "Queued (PENDING)"
}

// EventRated: Rated {stars}
func EventRated(l Language, stars string) string {
	if l == Chinese {
		return join(part{"评分 ", false}, part{stars, true})
	}
	return "Rated " + stars
}

// EventRatingRemoved: Rating removed
func EventRatingRemoved(l Language) string {
	if l == Chinese {
		return "已清除评分"
	}
	return "Rating removed"
}

// EventRejected: Rejected: {reason}
func EventRejected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未受理：", false}, part{reason, true})
	}
	return "Rejected: " + reason
}

// EventRemoved: Removed from the list
func EventRemoved(l Language) string {
	if l == Chinese {
		return "已从列表移除"
	}
	return "Removed from the list"
}

// EventRenamed: Renamed to “{title}”
func EventRenamed(l Language, title string) string {
	if l == Chinese {
		return join(part{"已重命名为「", false}, part{title, true}, part{"」", false})
	}
	return "Renamed to “" + title + "”"
}

// EventRestored: Restored to the list
func EventRestored(l Language) string {
	if l == Chinese {
		return "已恢复到列表"
	}
	return "Restored to the list"
}

// EventResumed: Resumed
func EventResumed(l Language) string {
	if l == Chinese {
		return "已继续"
	}
	return "Resumed"
}

// EventRunning: Running (RUNNING)
func EventRunning(l Language) string {
	if l == Chinese {
		return "处理中（RUNNING）"
	}
	return "Running (RUNNING)"
}

// EventSaveAgain: You chose to save again
func EventSaveAgain(l Language) string {
	if l == Chinese {
		return "已选择重新下载"
	}
	return "You chose to save again"
}

// EventSaved: Saved ({size})
func EventSaved(l Language, size int64) string {
	if l == Chinese {
		return "已保存（" + Bytes(l, size) + "）"
	}
	return "Saved (" + Bytes(l, size) + ")"
}

// EventSendAgain: You chose to send again
func EventSendAgain(l Language) string {
	if l == Chinese {
		return "已选择重新提交"
	}
	return "You chose to send again"
}

// EventSending: Sending
func EventSending(l Language) string {
	if l == Chinese {
		return "提交中"
	}
	return "Sending"
}

// EventStatusWhy: {status} · {reason}
func EventStatusWhy(l Language, reason string, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · ", false}, part{reason, true})
	}
	return status + " · " + reason
}

// EventSucceeded: Done (SUCCEEDED)
func EventSucceeded(l Language) string {
	if l == Chinese {
		return "已完成（SUCCEEDED）"
	}
	return "Done (SUCCEEDED)"
}

// EventSuspended: Suspended (SUSPENDED)
func EventSuspended(l Language) string {
	if l == Chinese {
		return "已挂起（SUSPENDED）"
	}
	return "Suspended (SUSPENDED)"
}

// EventTemplate: Template · {event}
func EventTemplate(l Language, event string) string {
	if l == Chinese {
		return join(part{"动作模板 · ", false}, part{event, true})
	}
	return "Template · " + event
}

// EventTemplateReady: Template ready
func EventTemplateReady(l Language) string {
	if l == Chinese {
		return "动作模板已就绪"
	}
	return "Template ready"
}

// EventTitleRemoved: Title removed
func EventTitleRemoved(l Language) string {
	if l == Chinese {
		return "已清除标题"
	}
	return "Title removed"
}

// FindingAmbiguous: {n} motions are called “{name}”. Enter the template ID, or give each motion its own name.
func FindingAmbiguous(l Language, n int, name string) string {
	if l == Chinese {
		return join(part{"有 ", false}, part{Int(l, n), false}, part{" 个动作都叫「", false}, part{name, true}, part{"」。请填写模板 ID，或分别重命名。", false})
	}
	return Int(l, n) + " " + plural(n, "motion is", "motions are") + " called “" + name + "”. Enter the template ID, or give each motion its own name."
}

// FindingAmbiguousForm: {n} motions are called “{name}”. Choose one with {browse}, or rename them in Motions ({rename}).
func FindingAmbiguousForm(l Language, browse string, n int, name string, rename string) string {
	if l == Chinese {
		return join(part{"有 ", false}, part{Int(l, n), false}, part{" 个动作都叫「", false}, part{name, true}, part{"」。请按 ", false}, part{browse, true}, part{" 选择，或到动作库按 ", false}, part{rename, true}, part{" 分别重命名。", false})
	}
	return Int(l, n) + " " + plural(n, "motion is", "motions are") + " called “" + name + "”. Choose one with " + browse + ", or rename them in Motions (" + rename + ")."
}

// FindingBackgroundUnused: The picture's background has no effect: {engine} always keeps the clip's
func FindingBackgroundUnused(l Language, engine string) string {
	if l == Chinese {
		return join(part{"图片背景无效：", false}, part{engine, true}, part{"始终使用视频背景", false})
	}
	return "The picture's background has no effect: " + engine + " always keeps the clip's"
}

// FindingBadPattern: “{pattern}” isn't a valid pattern. Use * for any text, ? for one character, [ab] for a or b.
func FindingBadPattern(l Language, pattern string) string {
	if l == Chinese {
		return join(part{"「", false}, part{pattern, true}, part{"」不是有效的通配符。* 代表任意内容，? 代表一个字符，[ab] 代表其中之一。", false})
	}
	return "“" + pattern + "” isn't a valid pattern. Use * for any text, ? for one character, [ab] for a or b."
}

// FindingCannotCheck: Can't be checked on this machine
func FindingCannotCheck(l Language) string {
	if l == Chinese {
		return "本机无法检查"
	}
	return "Can't be checked on this machine"
}

// FindingChecking: Checking…
func FindingChecking(l Language) string {
	if l == Chinese {
		return "正在检查…"
	}
	return "Checking…"
}

// FindingClipCut: The end of the clip is missing. Copy or download the file again.
func FindingClipCut(l Language) string {
	if l == Chinese {
		return "参考视频文件不完整，缺少末尾。请重新复制或下载。"
	}
	return "The end of the clip is missing. Copy or download the file again."
}

// FindingClipFacts: {type}, {width}×{height}, {seconds} s, {fps} fps, {size}
func FindingClipFacts(l Language, fps string, height string, seconds string, size int64, type_ string, width string) string {
	if l == Chinese {
		return join(part{type_, true}, part{"，", false}, part{width, true}, part{"×", false}, part{height, true}, part{"，", false}, part{seconds, true}, part{" 秒，", false}, part{fps, true}, part{" fps，", false}, part{Bytes(l, size), false})
	}
	return type_ + ", " + width + "×" + height + ", " + seconds + " s, " + fps + " fps, " + Bytes(l, size)
}

// FindingClipFactsNoRate: {type}, {width}×{height}, {seconds} s, {size}
func FindingClipFactsNoRate(l Language, height string, seconds string, size int64, type_ string, width string) string {
	if l == Chinese {
		return join(part{type_, true}, part{"，", false}, part{width, true}, part{"×", false}, part{height, true}, part{"，", false}, part{seconds, true}, part{" 秒，", false}, part{Bytes(l, size), false})
	}
	return type_ + ", " + width + "×" + height + ", " + seconds + " s, " + Bytes(l, size)
}

// FindingClipFolder: This is a folder. End the path with / to use all clips in it.
func FindingClipFolder(l Language) string {
	if l == Chinese {
		return "这是文件夹。路径末尾加上 /，即可选用其中所有视频。"
	}
	return "This is a folder. End the path with / to use all clips in it."
}

// FindingClipNotSeen: This machine can't check the clip: {reason}. Model Studio may still reach it.
func FindingClipNotSeen(l Language, reason string) string {
	if l == Chinese {
		return join(part{"本机无法检查参考视频：", false}, part{reason, true}, part{"。百炼可能仍能读取。", false})
	}
	return "This machine can't check the clip: " + reason + ". Model Studio may still reach it."
}

// FindingDetected: Passed Model Studio's check
func FindingDetected(l Language) string {
	if l == Chinese {
		return "已通过百炼检测"
	}
	return "Passed Model Studio's check"
}

// FindingDetectedFull: Passed Model Studio's check: full body
func FindingDetectedFull(l Language) string {
	if l == Chinese {
		return "已通过百炼检测：全身"
	}
	return "Passed Model Studio's check: full body"
}

// FindingDetectedHalf: Passed Model Studio's check: half body
func FindingDetectedHalf(l Language) string {
	if l == Chinese {
		return "已通过百炼检测：半身"
	}
	return "Passed Model Studio's check: half body"
}

// FindingDetectedOther: Passed Model Studio's check: {body}
func FindingDetectedOther(l Language, body string) string {
	if l == Chinese {
		return join(part{"已通过百炼检测：", false}, part{body, true})
	}
	return "Passed Model Studio's check: " + body
}

// FindingFixable: ffmpeg can fix this: {changes}
func FindingFixable(l Language, changes string) string {
	if l == Chinese {
		return join(part{"可用 ffmpeg 转换：", false}, part{changes, true})
	}
	return "ffmpeg can fix this: " + changes
}

// FindingFixedCopy: Fixed copy: {facts}
func FindingFixedCopy(l Language, facts string) string {
	if l == Chinese {
		return join(part{"转换后的副本：", false}, part{facts, true})
	}
	return "Fixed copy: " + facts
}

// FindingInLibrary: “{name}” is in the library
func FindingInLibrary(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已在动作库", false})
	}
	return "“" + name + "” is in the library"
}

// FindingInLibraryBeside: Template in the library
func FindingInLibraryBeside(l Language) string {
	if l == Chinese {
		return "动作库中的动作模板"
	}
	return "Template in the library"
}

// FindingInLibraryBesideLong: Template in the library, {seconds} s
func FindingInLibraryBesideLong(l Language, seconds string) string {
	if l == Chinese {
		return join(part{"动作库中的动作模板，", false}, part{seconds, true}, part{" 秒", false})
	}
	return "Template in the library, " + seconds + " s"
}

// FindingInLibraryPaid: “{name}” is in the library; its template is already paid for
func FindingInLibraryPaid(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已在动作库，模板无需再付费", false})
	}
	return "“" + name + "” is in the library; its template is already paid for"
}

// FindingLibraryUnread: Can't look up “{name}”: the library isn't loaded yet
func FindingLibraryUnread(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库尚未加载，暂时无法查找「", false}, part{name, true}, part{"」", false})
	}
	return "Can't look up “" + name + "”: the library isn't loaded yet"
}

// FindingNoClip: Add a motion: a clip or a library name
func FindingNoClip(l Language) string {
	if l == Chinese {
		return "请添加动作：参考视频或动作库名称"
	}
	return "Add a motion: a clip or a library name"
}

// FindingNoClipFits: No clip matches “{pattern}”
func FindingNoClipFits(l Language, pattern string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{pattern, true}, part{"」的视频", false})
	}
	return "No clip matches “" + pattern + "”"
}

// FindingNoMotion: Add a motion: a clip, a template ID or a library name
func FindingNoMotion(l Language) string {
	if l == Chinese {
		return "请添加动作：参考视频、模板 ID 或动作库名称"
	}
	return "Add a motion: a clip, a template ID or a library name"
}

// FindingNoPicture: Add a picture (path or URL)
func FindingNoPicture(l Language) string {
	if l == Chinese {
		return "请添加人物图片（路径或 URL）"
	}
	return "Add a picture (path or URL)"
}

// FindingNoPictureFits: No picture matches “{pattern}”
func FindingNoPictureFits(l Language, pattern string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{pattern, true}, part{"」的图片", false})
	}
	return "No picture matches “" + pattern + "”"
}

// FindingNotDetected: Failed the check. Model Studio says: {reason}. Sending the picture anyway doesn't check it again.
func FindingNotDetected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未通过检测。百炼返回：", false}, part{reason, true}, part{"。若仍要提交，不再重复检测。", false})
	}
	return "Failed the check. Model Studio says: " + reason + ". Sending the picture anyway doesn't check it again."
}

// FindingNotDetectedPlain: Failed Model Studio's check. Sending the picture anyway doesn't check it again.
func FindingNotDetectedPlain(l Language) string {
	if l == Chinese {
		return "未通过百炼检测。若仍要提交，不再重复检测。"
	}
	return "Failed Model Studio's check. Sending the picture anyway doesn't check it again."
}

// FindingNothingToSend: Nothing to send. {name}: {what}
func FindingNothingToSend(l Language, name string, what string) string {
	if l == Chinese {
		return join(part{"没有可提交的任务。「", false}, part{name, true}, part{"」：", false}, part{what, true})
	}
	return "Nothing to send. " + name + ": " + what
}

// FindingOddTemplate: “{name}” doesn't start with “AACT.” but will be sent as a template ID. For a file, enter a path with a slash.
func FindingOddTemplate(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」会作为模板 ID 提交，但模板 ID 通常以 AACT. 开头。如果是文件，请填写带 / 的路径。", false})
	}
	return "“" + name + "” doesn't start with “AACT.” but will be sent as a template ID. For a file, enter a path with a slash."
}

// FindingOfClip: Clip: {what}
func FindingOfClip(l Language, what string) string {
	if l == Chinese {
		return join(part{"参考视频：", false}, part{what, true})
	}
	return "Clip: " + what
}

// FindingOfPicture: Picture: {what}
func FindingOfPicture(l Language, what string) string {
	if l == Chinese {
		return join(part{"图片：", false}, part{what, true})
	}
	return "Picture: " + what
}

// FindingOtherKey: This motion was created with another API key. If that key belongs to another account, Model Studio will reject it.
func FindingOtherKey(l Language) string {
	if l == Chinese {
		return "该动作用其他 API Key 制作；若属于其他账号，百炼不会受理"
	}
	return "This motion was created with another API key. If that key belongs to another account, Model Studio will reject it."
}

// FindingPictureCut: The end of the picture is missing. Copy or download the file again.
func FindingPictureCut(l Language) string {
	if l == Chinese {
		return "图片文件不完整，缺少末尾。请重新复制或下载。"
	}
	return "The end of the picture is missing. Copy or download the file again."
}

// FindingPictureDamaged: No preview: the picture seems damaged. Model Studio may reject it.
func FindingPictureDamaged(l Language) string {
	if l == Chinese {
		return "无法预览：图片可能已损坏，百炼可能不受理"
	}
	return "No preview: the picture seems damaged. Model Studio may reject it."
}

// FindingPictureFacts: {type}, {width}×{height}, {size}
func FindingPictureFacts(l Language, height string, size int64, type_ string, width string) string {
	if l == Chinese {
		return join(part{type_, true}, part{"，", false}, part{width, true}, part{"×", false}, part{height, true}, part{"，", false}, part{Bytes(l, size), false})
	}
	return type_ + ", " + width + "×" + height + ", " + Bytes(l, size)
}

// FindingPictureFolder: This is a folder. End the path with / to use all pictures in it.
func FindingPictureFolder(l Language) string {
	if l == Chinese {
		return "这是文件夹。路径末尾加上 /，即可选用其中所有图片。"
	}
	return "This is a folder. End the path with / to use all pictures in it."
}

// FindingPictureNotSeen: This machine can't check the picture: {reason}. Model Studio may still reach it.
func FindingPictureNotSeen(l Language, reason string) string {
	if l == Chinese {
		return join(part{"本机无法检查图片：", false}, part{reason, true}, part{"。百炼可能仍能读取。", false})
	}
	return "This machine can't check the picture: " + reason + ". Model Studio may still reach it."
}

// FindingRetired: Retired on {date}. Use Wan Animate Move or Mix, or your own deployment.
func FindingRetired(l Language, date string) string {
	if l == Chinese {
		return join(part{"该模型已于 ", false}, part{date, true}, part{" 下线。请改用图生动作、视频换人，或自己部署的模型。", false})
	}
	return "Retired on " + date + ". Use Wan Animate Move or Mix, or your own deployment."
}

// FindingTemplate: Template
func FindingTemplate(l Language) string {
	if l == Chinese {
		return "动作模板"
	}
	return "Template"
}

// FindingTemplateOnly: Only the template of “{name}” is known, but {engine} needs the clip. Enter the clip's path or URL.
func FindingTemplateOnly(l Language, engine string, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」只有模板，而", false}, part{engine, true}, part{"需要参考视频。请填写参考视频的路径或 URL。", false})
	}
	return "Only the template of “" + name + "” is known, but " + engine + " needs the clip. Enter the clip's path or URL."
}

// FindingTooMany: {n} videos at once; at most {limit} allowed. Choose fewer pictures, motions or takes.
func FindingTooMany(l Language, limit int, n int) string {
	if l == Chinese {
		return "共 " + Int(l, n) + " 个视频，一次最多 " + Int(l, limit) + " 个。请减少图片、动作或条数。"
	}
	return Int(l, n) + " " + plural(n, "video", "videos") + " at once; at most " + Int(l, limit) + " allowed. Choose fewer pictures, motions or takes."
}

// FindingUnchecked: Not checked yet
func FindingUnchecked(l Language) string {
	if l == Chinese {
		return "尚未检查"
	}
	return "Not checked yet"
}

// FindingUnknownClip: {engine} needs a clip, and none is known for this template. Enter the clip's path or URL.
func FindingUnknownClip(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"需要参考视频，而该模板没有对应的参考视频。请填写路径或 URL。", false})
	}
	return engine + " needs a clip, and none is known for this template. Enter the clip's path or URL."
}

// FindingUnknownMotion: No motion is called “{name}”. Enter a template ID (starts with AACT.) or a clip's path or URL.
func FindingUnknownMotion(l Language, name string) string {
	if l == Chinese {
		return join(part{"没有名为「", false}, part{name, true}, part{"」的动作。请填写模板 ID（以 AACT. 开头），或参考视频的路径或 URL。", false})
	}
	return "No motion is called “" + name + "”. Enter a template ID (starts with AACT.) or a clip's path or URL."
}

// FindingUnknownMotionClip: No motion is called “{name}”. Enter a clip's path or URL.
func FindingUnknownMotionClip(l Language, name string) string {
	if l == Chinese {
		return join(part{"没有名为「", false}, part{name, true}, part{"」的动作。请填写参考视频的路径或 URL。", false})
	}
	return "No motion is called “" + name + "”. Enter a clip's path or URL."
}

// FindingUnknownMotionClipForm: No motion is called “{name}”. Choose one with {browse}, or enter a clip's path or URL.
func FindingUnknownMotionClipForm(l Language, browse string, name string) string {
	if l == Chinese {
		return join(part{"没有名为「", false}, part{name, true}, part{"」的动作。请按 ", false}, part{browse, true}, part{" 选择，或填写参考视频的路径或 URL。", false})
	}
	return "No motion is called “" + name + "”. Choose one with " + browse + ", or enter a clip's path or URL."
}

// FindingUnknownMotionForm: No motion is called “{name}”. Choose one with {browse}, or enter a template ID (starts with AACT.) or a clip's path or URL.
func FindingUnknownMotionForm(l Language, browse string, name string) string {
	if l == Chinese {
		return join(part{"没有名为「", false}, part{name, true}, part{"」的动作。请按 ", false}, part{browse, true}, part{" 选择，或填写模板 ID（以 AACT. 开头）、参考视频的路径或 URL。", false})
	}
	return "No motion is called “" + name + "”. Choose one with " + browse + ", or enter a template ID (starts with AACT.) or a clip's path or URL."
}

// FindingUnknownPicture: No picture is called “{name}”. Enter a path or URL.
func FindingUnknownPicture(l Language, name string) string {
	if l == Chinese {
		return join(part{"没有名为「", false}, part{name, true}, part{"」的图片。请填写路径或 URL。", false})
	}
	return "No picture is called “" + name + "”. Enter a path or URL."
}

// FindingUnknownPictureForm: No picture is called “{name}”. Choose one with {browse}, or enter a path or URL.
func FindingUnknownPictureForm(l Language, browse string, name string) string {
	if l == Chinese {
		return join(part{"没有名为「", false}, part{name, true}, part{"」的图片。请按 ", false}, part{browse, true}, part{" 选择，或填写路径或 URL。", false})
	}
	return "No picture is called “" + name + "”. Choose one with " + browse + ", or enter a path or URL."
}

// FixClipKind: ffmpeg can't read this kind of clip
func FixClipKind(l Language) string {
	if l == Chinese {
		return "ffmpeg 无法读取这种视频"
	}
	return "ffmpeg can't read this kind of clip"
}

// FixEncoder: This ffmpeg can't encode H.264
func FixEncoder(l Language) string {
	if l == Chinese {
		return "本机的 ffmpeg 不支持 H.264 编码"
	}
	return "This ffmpeg can't encode H.264"
}

// FixEncoderAdvice: Install a full build with libx264: https://ffmpeg.org/download.html.
func FixEncoderAdvice(l Language) string {
	if l == Chinese {
		return "请安装带 libx264 的完整版（https://ffmpeg.org/download.html）。"
	}
	return "Install a full build with libx264: https://ffmpeg.org/download.html."
}

// FixFailed: ffmpeg failed
func FixFailed(l Language) string {
	if l == Chinese {
		return "ffmpeg 转换失败"
	}
	return "ffmpeg failed"
}

// FixFailedAdvice: Open the file in another program and save it again: it may be damaged, or this ffmpeg may not support its format.
func FixFailedAdvice(l Language) string {
	if l == Chinese {
		return "请用其他程序打开后另存：文件可能已损坏，或本机的 ffmpeg 不支持该格式。"
	}
	return "Open the file in another program and save it again: it may be damaged, or this ffmpeg may not support its format."
}

// FixFailedWith: ffmpeg failed. It says: {said}
func FixFailedWith(l Language, said string) string {
	if l == Chinese {
		return join(part{"ffmpeg 转换失败，返回：", false}, part{said, true})
	}
	return "ffmpeg failed. It says: " + said
}

// FixFromTo: {from} to {to}
func FixFromTo(l Language, from string, to string) string {
	if l == Chinese {
		return join(part{from, true}, part{" 改为 ", false}, part{to, true})
	}
	return from + " to " + to
}

// FixFromToAtMost: {from} to at most {to}
func FixFromToAtMost(l Language, from string, to string) string {
	if l == Chinese {
		return join(part{from, true}, part{" 压缩到 ", false}, part{to, true}, part{" 以内", false})
	}
	return from + " to at most " + to
}

// FixMissing: ffmpeg isn't installed
func FixMissing(l Language) string {
	if l == Chinese {
		return "未安装 ffmpeg"
	}
	return "ffmpeg isn't installed"
}

// FixMissingAdvice: Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and try again, or run the command on another machine.
func FixMissingAdvice(l Language) string {
	if l == Chinese {
		return "请安装（apt install ffmpeg、brew install ffmpeg 或 winget install ffmpeg）后重试，或在其他电脑上运行该命令。"
	}
	return "Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and try again, or run the command on another machine."
}

// FixMissingCommandAdvice: Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and run the command again.
func FixMissingCommandAdvice(l Language) string {
	if l == Chinese {
		return "请安装（apt install ffmpeg、brew install ffmpeg 或 winget install ffmpeg），再重新运行命令。"
	}
	return "Install it (apt install ffmpeg, brew install ffmpeg or winget install ffmpeg) and run the command again."
}

// FixNoJPEG: The engine doesn't accept JPEG
func FixNoJPEG(l Language) string {
	if l == Chinese {
		return "该模型不接受 JPEG"
	}
	return "The engine doesn't accept JPEG"
}

// FixNoMP4: The engine doesn't accept MP4 with H.264
func FixNoMP4(l Language) string {
	if l == Chinese {
		return "该模型不接受 H.264 编码的 MP4"
	}
	return "The engine doesn't accept MP4 with H.264"
}

// FixNoRoom: The clip can't be made small enough
func FixNoRoom(l Language) string {
	if l == Chinese {
		return "无法压缩到允许的大小"
	}
	return "The clip can't be made small enough"
}

// FixNotStarted: ffmpeg can't be started: {reason}
func FixNotStarted(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法启动 ffmpeg，原因：", false}, part{reason, true})
	}
	return "ffmpeg can't be started: " + reason
}

// FixNotWritten: The copy can't be written: {reason}
func FixNotWritten(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法写入副本，原因：", false}, part{reason, true})
	}
	return "The copy can't be written: " + reason
}

// FixNotWrittenAdvice: Check the free disk space and the permissions of the folder.
func FixNotWrittenAdvice(l Language) string {
	if l == Chinese {
		return "请检查磁盘空间和文件夹权限。"
	}
	return "Check the free disk space and the permissions of the folder."
}

// FixOtherFileAdvice: Use another file.
func FixOtherFileAdvice(l Language) string {
	if l == Chinese {
		return "请换一个文件。"
	}
	return "Use another file."
}

// FixPictureKind: ffmpeg can't read this kind of picture
func FixPictureKind(l Language) string {
	if l == Chinese {
		return "ffmpeg 无法读取这种图片"
	}
	return "ffmpeg can't read this kind of picture"
}

// FixSeconds: {n} s
func FixSeconds(l Language, n string) string {
	if l == Chinese {
		return join(part{n, true}, part{" 秒", false})
	}
	return n + " s"
}

// FixShape: One side is more than {limit}× the other; crop it first
func FixShape(l Language, limit string) string {
	if l == Chinese {
		return join(part{"长边超过短边的 ", false}, part{limit, true}, part{" 倍，请先裁剪", false})
	}
	return "One side is more than " + limit + "× the other; crop it first"
}

// FixSidesAsAllowed: sides as allowed
func FixSidesAsAllowed(l Language) string {
	if l == Chinese {
		return "宽高调整到允许范围"
	}
	return "sides as allowed"
}

// FixSmallCopy: Scaled down to {long} px, the shorter side would have {n} px; at least {least} px required
func FixSmallCopy(l Language, least string, long string, n string) string {
	if l == Chinese {
		return join(part{"长边缩小到 ", false}, part{long, true}, part{" px 后，短边只有 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{least, true}, part{" px", false})
	}
	return "Scaled down to " + long + " px, the shorter side would have " + n + " px; at least " + least + " px required"
}

// FixStopped: Fixing stopped
func FixStopped(l Language) string {
	if l == Chinese {
		return "转换已停止"
	}
	return "Fixing stopped"
}

// FixStoppedAdvice: No copy was kept. You can start again.
func FixStoppedAdvice(l Language) string {
	if l == Chinese {
		return "未保留副本，可以重新开始。"
	}
	return "No copy was kept. You can start again."
}

// FixTooLong: ffmpeg took longer than {limit} and was stopped
func FixTooLong(l Language, limit time.Duration) string {
	if l == Chinese {
		return "ffmpeg 运行超过 " + Duration(l, limit) + "，已停止"
	}
	return "ffmpeg took longer than " + Duration(l, limit) + " and was stopped"
}

// FixTooLongAdvice: Trim the clip first, or run the command yourself.
func FixTooLongAdvice(l Language) string {
	if l == Chinese {
		return "请先剪短参考视频，或手动运行该命令。"
	}
	return "Trim the clip first, or run the command yourself."
}

// FixTooShort: {seconds} s; at least {least} s required
func FixTooShort(l Language, least string, seconds string) string {
	if l == Chinese {
		return join(part{"时长 ", false}, part{seconds, true}, part{" 秒，至少需要 ", false}, part{least, true}, part{" 秒", false})
	}
	return seconds + " s; at least " + least + " s required"
}

// FixTooSmall: {n} px on the shorter side; at least {least} px required, and enlarging only blurs the picture
func FixTooSmall(l Language, least string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{least, true}, part{" px，放大只会变模糊", false})
	}
	return n + " px on the shorter side; at least " + least + " px required, and enlarging only blurs the picture"
}

// FixUnfit: The copy would be rejected as well: {what}
func FixUnfit(l Language, what string) string {
	if l == Chinese {
		return join(part{"副本仍不合要求：", false}, part{what, true})
	}
	return "The copy would be rejected as well: " + what
}

// FormAdded: Added to the queue
func FormAdded(l Language) string {
	if l == Chinese {
		return "已加入队列"
	}
	return "Added to the queue"
}

// FormAddedMany: Added {n} tasks · {batch} shows only this batch
func FormAddedMany(l Language, batch string, n int) string {
	if l == Chinese {
		return join(part{"已加入 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{batch, true}, part{" 只看本批", false})
	}
	return "Added " + Int(l, n) + " " + plural(n, "task", "tasks") + " · " + batch + " shows only this batch"
}

// FormAddedToDraft: Added to the draft
func FormAddedToDraft(l Language) string {
	if l == Chinese {
		return "已加入草稿"
	}
	return "Added to the draft"
}

// FormAddedToMotion: Added {n} clips to Motion
func FormAddedToMotion(l Language, n int) string {
	if l == Chinese {
		return "已将 " + Int(l, n) + " 个参考视频填入「动作」"
	}
	return "Added " + Int(l, n) + " " + plural(n, "clip", "clips") + " to Motion"
}

// FormAddedToPicture: Added {n} pictures to Picture
func FormAddedToPicture(l Language, n int) string {
	if l == Chinese {
		return "已将 " + Int(l, n) + " 张图片填入「人物图片」"
	}
	return "Added " + Int(l, n) + " " + plural(n, "picture", "pictures") + " to Picture"
}

// FormAllPairs: Every picture goes with every motion: {videos} videos from {tasks} tasks
func FormAllPairs(l Language, tasks int, videos int) string {
	if l == Chinese {
		return "每张图片配每个动作：由 " + Int(l, tasks) + " 个任务生成 " + Int(l, videos) + " 个视频"
	}
	return "Every picture goes with every motion: " + Int(l, videos) + " " + plural(videos, "video", "videos") + " from " + Int(l, tasks) + " " + plural(tasks, "task", "tasks")
}

// FormAllPairsOfFirst: Every picture goes with every motion: {videos} videos from {tasks} tasks. From the first task: {fields}.
func FormAllPairsOfFirst(l Language, fields []string, tasks int, videos int) string {
	if l == Chinese {
		return "每张图片配每个动作：由 " + Int(l, tasks) + " 个任务生成 " + Int(l, videos) + " 个视频。以下沿用第一个任务：" + List(l, fields) + "。"
	}
	return "Every picture goes with every motion: " + Int(l, videos) + " " + plural(videos, "video", "videos") + " from " + Int(l, tasks) + " " + plural(tasks, "task", "tasks") + ". From the first task: " + List(l, fields) + "."
}

// FormAnother: Another take
func FormAnother(l Language) string {
	if l == Chinese {
		return "再生成一条"
	}
	return "Another take"
}

// FormAsNew: Send as a new task
func FormAsNew(l Language) string {
	if l == Chinese {
		return "作为新任务提交"
	}
	return "Send as a new task"
}

// FormAskAnother: Make another take for {sum}?
func FormAskAnother(l Language, sum string) string {
	if l == Chinese {
		return join(part{"再生成一条，", false}, part{sum, true}, part{"？", false})
	}
	return "Make another take for " + sum + "?"
}

// FormAskAsNew: Send the changes as a new task?
func FormAskAsNew(l Language) string {
	if l == Chinese {
		return "将修改后的内容作为新任务提交？"
	}
	return "Send the changes as a new task?"
}

// FormAskChange: Change the task for {sum}?
func FormAskChange(l Language, sum string) string {
	if l == Chinese {
		return join(part{"修改任务，", false}, part{sum, true}, part{"？", false})
	}
	return "Change the task for " + sum + "?"
}

// FormAskDiscard: Discard the changes to the task?
func FormAskDiscard(l Language) string {
	if l == Chinese {
		return "放弃对任务的修改？"
	}
	return "Discard the changes to the task?"
}

// FormAskDiscardNote: The task stays as it is.
func FormAskDiscardNote(l Language) string {
	if l == Chinese {
		return "任务保持不变。"
	}
	return "The task stays as it is."
}

// FormAskFix: Fix “{name}”?
func FormAskFix(l Language, name string) string {
	if l == Chinese {
		return join(part{"转换「", false}, part{name, true}, part{"」？", false})
	}
	return "Fix “" + name + "”?"
}

// FormAskFixByHand: Fix “{name}” yourself?
func FormAskFixByHand(l Language, name string) string {
	if l == Chinese {
		return join(part{"手动转换「", false}, part{name, true}, part{"」？", false})
	}
	return "Fix “" + name + "” yourself?"
}

// FormAskReplace: Replace the unsent task in the form?
func FormAskReplace(l Language) string {
	if l == Chinese {
		return "替换表单中的任务？"
	}
	return "Replace the unsent task in the form?"
}

// FormAskReplaceNote: Your unsent inputs would be lost.
func FormAskReplaceNote(l Language) string {
	if l == Chinese {
		return "已填写的内容尚未提交，替换后会丢失。"
	}
	return "Your unsent inputs would be lost."
}

// FormAskSend: Send for {sum}?
func FormAskSend(l Language, sum string) string {
	if l == Chinese {
		return join(part{"提交任务，", false}, part{sum, true}, part{"？", false})
	}
	return "Send for " + sum + "?"
}

// FormAskSendAll: Send {n} videos for {sum}?
func FormAskSendAll(l Language, n int, sum string) string {
	if l == Chinese {
		return join(part{"提交 ", false}, part{Int(l, n), false}, part{" 个视频，", false}, part{sum, true}, part{"？", false})
	}
	return "Send " + Int(l, n) + " " + plural(n, "video", "videos") + " for " + sum + "?"
}

// FormAskSendSome: Send {n} of {all} videos for {sum}?
func FormAskSendSome(l Language, all int, n int, sum string) string {
	if l == Chinese {
		return join(part{"提交 ", false}, part{Int(l, n), false}, part{" 个视频（共 ", false}, part{Int(l, all), false}, part{" 个），", false}, part{sum, true}, part{"？", false})
	}
	return "Send " + Int(l, n) + " of " + Int(l, all) + " " + plural(all, "video", "videos") + " for " + sum + "?"
}

// FormBack: Back
func FormBack(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "Back"
}

// FormBackToForm: Back to the form
func FormBackToForm(l Language) string {
	if l == Chinese {
		return "返回修改"
	}
	return "Back to the form"
}

// FormBatchMotions: {n} motions
func FormBatchMotions(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个动作"
	}
	return Int(l, n) + " " + plural(n, "motion", "motions")
}

// FormBatchPictures: {n} pictures
func FormBatchPictures(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 张图片"
	}
	return Int(l, n) + " " + plural(n, "picture", "pictures")
}

// FormBatchTakes: {pictures} pictures × {motions} motions × {takes} takes: {videos} videos
func FormBatchTakes(l Language, motions int, pictures int, takes int, videos int) []string {
	if l == Chinese {
		return []string{Int(l, pictures) + " 张图片 × " + Int(l, motions) + " 个动作 × " + Int(l, takes) + " 条：" + Int(l, videos) + " 个视频", Int(l, pictures) + " × " + Int(l, motions) + " × " + Int(l, takes) + "：" + Int(l, videos) + " 个视频"}
	}
	return []string{Int(l, pictures) + " " + plural(pictures, "picture", "pictures") + " × " + Int(l, motions) + " " + plural(motions, "motion", "motions") + " × " + Int(l, takes) + " " + plural(takes, "take", "takes") + ": " + Int(l, videos) + " " + plural(videos, "video", "videos"), Int(l, pictures) + " × " + Int(l, motions) + " × " + Int(l, takes) + ": " + Int(l, videos) + " " + plural(videos, "video", "videos")}
}

// FormBatchTakesSome: {pictures} pictures × {motions} motions × {takes} takes: {sent} of {videos} videos
func FormBatchTakesSome(l Language, motions int, pictures int, sent int, takes int, videos int) []string {
	if l == Chinese {
		return []string{Int(l, pictures) + " 张图片 × " + Int(l, motions) + " 个动作 × " + Int(l, takes) + " 条：" + Int(l, videos) + " 个视频，提交 " + Int(l, sent) + " 个", Int(l, pictures) + " × " + Int(l, motions) + " × " + Int(l, takes) + "：提交 " + Int(l, sent) + "/" + Int(l, videos) + " 个"}
	}
	return []string{Int(l, pictures) + " " + plural(pictures, "picture", "pictures") + " × " + Int(l, motions) + " " + plural(motions, "motion", "motions") + " × " + Int(l, takes) + " " + plural(takes, "take", "takes") + ": " + Int(l, sent) + " of " + Int(l, videos) + " " + plural(videos, "video", "videos"), Int(l, pictures) + " × " + Int(l, motions) + " × " + Int(l, takes) + ": " + Int(l, sent) + " of " + Int(l, videos) + " " + plural(videos, "video", "videos")}
}

// FormBatchVideos: {pictures} pictures × {motions} motions: {videos} videos
func FormBatchVideos(l Language, motions int, pictures int, videos int) []string {
	if l == Chinese {
		return []string{Int(l, pictures) + " 张图片 × " + Int(l, motions) + " 个动作：" + Int(l, videos) + " 个视频", Int(l, pictures) + " × " + Int(l, motions) + "：" + Int(l, videos) + " 个视频"}
	}
	return []string{Int(l, pictures) + " " + plural(pictures, "picture", "pictures") + " × " + Int(l, motions) + " " + plural(motions, "motion", "motions") + ": " + Int(l, videos) + " " + plural(videos, "video", "videos"), Int(l, pictures) + " × " + Int(l, motions) + ": " + Int(l, videos) + " " + plural(videos, "video", "videos")}
}

// FormBatchVideosSome: {pictures} pictures × {motions} motions: {sent} of {videos} videos
func FormBatchVideosSome(l Language, motions int, pictures int, sent int, videos int) []string {
	if l == Chinese {
		return []string{Int(l, pictures) + " 张图片 × " + Int(l, motions) + " 个动作：" + Int(l, videos) + " 个视频，提交 " + Int(l, sent) + " 个", Int(l, pictures) + " × " + Int(l, motions) + "：提交 " + Int(l, sent) + "/" + Int(l, videos) + " 个"}
	}
	return []string{Int(l, pictures) + " " + plural(pictures, "picture", "pictures") + " × " + Int(l, motions) + " " + plural(motions, "motion", "motions") + ": " + Int(l, sent) + " of " + Int(l, videos) + " " + plural(videos, "video", "videos"), Int(l, pictures) + " × " + Int(l, motions) + ": " + Int(l, sent) + " of " + Int(l, videos) + " " + plural(videos, "video", "videos")}
}

// FormCannotFix: Can't fix the file: {reason}
func FormCannotFix(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法转换：", false}, part{reason, true})
	}
	return "Can't fix the file: " + reason
}

// FormChange: Change
func FormChange(l Language) string {
	if l == Chinese {
		return "修改"
	}
	return "Change"
}

// FormCheckingMotions: Checking {n} motions…
func FormCheckingMotions(l Language, n int) string {
	if l == Chinese {
		return "正在检查 " + Int(l, n) + " 个动作…"
	}
	return "Checking " + Int(l, n) + " " + plural(n, "motion", "motions") + "…"
}

// FormCheckingPictures: Checking {n} pictures…
func FormCheckingPictures(l Language, n int) string {
	if l == Chinese {
		return "正在检查 " + Int(l, n) + " 张图片…"
	}
	return "Checking " + Int(l, n) + " " + plural(n, "picture", "pictures") + "…"
}

// FormChecks: Checks
func FormChecks(l Language) string {
	if l == Chinese {
		return "提交前检查"
	}
	return "Checks"
}

// FormCleared: Form cleared · {clear} brings it back
func FormCleared(l Language, clear string) string {
	if l == Chinese {
		return join(part{"已清空表单 · ", false}, part{clear, true}, part{" 恢复", false})
	}
	return "Form cleared · " + clear + " brings it back"
}

// FormCommand: command
func FormCommand(l Language) string {
	if l == Chinese {
		return "命令"
	}
	return "command"
}

// FormCopyCommand: Copy command
func FormCopyCommand(l Language) string {
	if l == Chinese {
		return "复制命令"
	}
	return "Copy command"
}

// FormDiscard: Discard
func FormDiscard(l Language) string {
	if l == Chinese {
		return "放弃修改"
	}
	return "Discard"
}

// FormDraft: draft, not sent yet · {clear} clears it
func FormDraft(l Language, clear string) []string {
	if l == Chinese {
		return []string{join(part{"草稿，未提交 · ", false}, part{clear, true}, part{" 清空", false}), "草稿，未提交", "草稿"}
	}
	return []string{"draft, not sent yet · " + clear + " clears it", "draft, not sent yet", "draft"}
}

// FormEarlier: Already added {ago} as task {task}: {state}
func FormEarlier(l Language, ago string, state string, task string) string {
	if l == Chinese {
		return join(part{ago, true}, part{"已添加过：任务 ", false}, part{task, true}, part{"（", false}, part{state, true}, part{"）", false})
	}
	return "Already added " + ago + " as task " + task + ": " + state
}

// FormEarlierSome: {n} of {all} pairs already added, last {ago} as task {task}: {state}
func FormEarlierSome(l Language, ago string, all int, n int, state string, task string) string {
	if l == Chinese {
		return join(part{Int(l, all), false}, part{" 组中有 ", false}, part{Int(l, n), false}, part{" 组已添加过，最近一次：", false}, part{ago, true}, part{"，任务 ", false}, part{task, true}, part{"（", false}, part{state, true}, part{"）", false})
	}
	return Int(l, n) + " of " + Int(l, all) + " " + plural(all, "pair", "pairs") + " already added, last " + ago + " as task " + task + ": " + state
}

// FormEditOnePair: An edited task has one picture and one motion
func FormEditOnePair(l Language) string {
	if l == Chinese {
		return "修改任务时只能有一张图片和一个动作"
	}
	return "An edited task has one picture and one motion"
}

// FormEditTitle: Edit task {id}
func FormEditTitle(l Language, id string) string {
	if l == Chinese {
		return join(part{"修改任务 ", false}, part{id, true})
	}
	return "Edit task " + id
}

// FormEquivalentCommand: Equivalent command:
func FormEquivalentCommand(l Language) string {
	if l == Chinese {
		return "等效命令："
	}
	return "Equivalent command:"
}

// FormFieldFull: Too long for this field
func FormFieldFull(l Language) string {
	if l == Chinese {
		return "内容过长，此项放不下"
	}
	return "Too long for this field"
}

// FormFixAfterDownload: Can be fixed once downloaded: {changes}
func FormFixAfterDownload(l Language, changes string) string {
	if l == Chinese {
		return join(part{"下载到本机后可转换：", false}, part{changes, true})
	}
	return "Can be fixed once downloaded: " + changes
}

// FormFixFile: Fix file
func FormFixFile(l Language) string {
	if l == Chinese {
		return "转换"
	}
	return "Fix file"
}

// FormFixHere: {fix} fixes it: {changes}
func FormFixHere(l Language, changes string, fix string) string {
	if l == Chinese {
		return join(part{fix, true}, part{" 转换：", false}, part{changes, true})
	}
	return fix + " fixes it: " + changes
}

// FormFixLocalOnly: Only local files can be fixed. Download the file and enter its path.
func FormFixLocalOnly(l Language) string {
	if l == Chinese {
		return "只能转换本地文件。请先下载，再填写文件路径。"
	}
	return "Only local files can be fixed. Download the file and enter its path."
}

// FormFixNote: The original stays unchanged. The form uses a copy, deleted once no task needs it.
func FormFixNote(l Language) string {
	if l == Chinese {
		return "原文件不变。表单改用转换后的副本；没有任务需要时，副本自动删除。"
	}
	return "The original stays unchanged. The form uses a copy, deleted once no task needs it."
}

// FormFixStopped: Stopped; no copy was made
func FormFixStopped(l Language) string {
	if l == Chinese {
		return "已停止，未生成副本"
	}
	return "Stopped; no copy was made"
}

// FormFixed: Fixed; the form uses the copy
func FormFixed(l Language) string {
	if l == Chinese {
		return "已转换，表单改用副本"
	}
	return "Fixed; the form uses the copy"
}

// FormFixedElsewhere: Fixed; the copy is at {path}
func FormFixedElsewhere(l Language, path string) string {
	if l == Chinese {
		return join(part{"已转换，副本：", false}, part{path, true})
	}
	return "Fixed; the copy is at " + path
}

// FormFixedName: {name} (fixed copy)
func FormFixedName(l Language, name string) string {
	if l == Chinese {
		return join(part{name, true}, part{"（转换后的副本）", false})
	}
	return name + " (fixed copy)"
}

// FormFixing: Fixing… · {fix} stop
func FormFixing(l Language, fix string) string {
	if l == Chinese {
		return join(part{"正在转换… · ", false}, part{fix, true}, part{" 停止", false})
	}
	return "Fixing… · " + fix + " stop"
}

// FormFixingPercent: Fixing… {percent}% · {fix} stop
func FormFixingPercent(l Language, fix string, percent string) string {
	if l == Chinese {
		return join(part{"正在转换…", false}, part{percent, true}, part{"% · ", false}, part{fix, true}, part{" 停止", false})
	}
	return "Fixing… " + percent + "% · " + fix + " stop"
}

// FormHintBrowse: browse
func FormHintBrowse(l Language) string {
	if l == Chinese {
		return "浏览"
	}
	return "browse"
}

// FormHintChange: change task {id}
func FormHintChange(l Language, id string) string {
	if l == Chinese {
		return join(part{"修改任务 ", false}, part{id, true})
	}
	return "change task " + id
}

// FormHintChoice: {keys} change
func FormHintChoice(l Language, keys string) string {
	if l == Chinese {
		return join(part{"按 ", false}, part{keys, true}, part{" 键切换", false})
	}
	return keys + " change"
}

// FormHintChoose: choose
func FormHintChoose(l Language) string {
	if l == Chinese {
		return "选择"
	}
	return "choose"
}

// FormHintClip: clip (path or URL) or library name · {browse} browse
func FormHintClip(l Language, browse string) []string {
	if l == Chinese {
		return []string{join(part{"参考视频（路径或 URL）或动作库名称 · ", false}, part{browse, true}, part{" 浏览", false}), join(part{"参考视频或名称 · ", false}, part{browse, true}, part{" 浏览", false}), join(part{browse, true}, part{" 浏览", false})}
	}
	return []string{"clip (path or URL) or library name · " + browse + " browse", "clip or name · " + browse + " browse", browse + " browse"}
}

// FormHintClipRecent: clip (path or URL) or library name · {browse} browse · {recent} recent
func FormHintClipRecent(l Language, browse string, recent string) []string {
	if l == Chinese {
		return []string{join(part{"参考视频（路径或 URL）或动作库名称 · ", false}, part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false}), join(part{"参考视频或名称 · ", false}, part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false}), join(part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false})}
	}
	return []string{"clip (path or URL) or library name · " + browse + " browse · " + recent + " recent", "clip or name · " + browse + " browse · " + recent + " recent", browse + " browse · " + recent + " recent"}
}

// FormHintClose: close
func FormHintClose(l Language) string {
	if l == Chinese {
		return "关闭"
	}
	return "close"
}

// FormHintComplete: complete
func FormHintComplete(l Language) string {
	if l == Chinese {
		return "补全"
	}
	return "complete"
}

// FormHintFix: fix
func FormHintFix(l Language) string {
	if l == Chinese {
		return "转换"
	}
	return "fix"
}

// FormHintMotion: clip (path or URL), template ID or library name · {browse} browse
func FormHintMotion(l Language, browse string) []string {
	if l == Chinese {
		return []string{join(part{"参考视频（路径或 URL）、模板 ID 或动作库名称 · ", false}, part{browse, true}, part{" 浏览", false}), join(part{"参考视频、模板 ID 或名称 · ", false}, part{browse, true}, part{" 浏览", false}), join(part{browse, true}, part{" 浏览", false})}
	}
	return []string{"clip (path or URL), template ID or library name · " + browse + " browse", "clip, template ID or name · " + browse + " browse", browse + " browse"}
}

// FormHintMotionRecent: clip (path or URL), template ID or library name · {browse} browse · {recent} recent
func FormHintMotionRecent(l Language, browse string, recent string) []string {
	if l == Chinese {
		return []string{join(part{"参考视频（路径或 URL）、模板 ID 或动作库名称 · ", false}, part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false}), join(part{"参考视频、模板 ID 或名称 · ", false}, part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false}), join(part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false})}
	}
	return []string{"clip (path or URL), template ID or library name · " + browse + " browse · " + recent + " recent", "clip, template ID or name · " + browse + " browse · " + recent + " recent", browse + " browse · " + recent + " recent"}
}

// FormHintPicture: path or URL, {kinds} · {browse} browse
func FormHintPicture(l Language, browse string, kinds string) []string {
	if l == Chinese {
		return []string{join(part{"路径或 URL，", false}, part{kinds, true}, part{" · ", false}, part{browse, true}, part{" 浏览", false}), join(part{kinds, true}, part{" · ", false}, part{browse, true}, part{" 浏览", false}), join(part{browse, true}, part{" 浏览", false})}
	}
	return []string{"path or URL, " + kinds + " · " + browse + " browse", kinds + " · " + browse + " browse", browse + " browse"}
}

// FormHintPictureRecent: path or URL · {browse} browse · {recent} recent
func FormHintPictureRecent(l Language, browse string, recent string) []string {
	if l == Chinese {
		return []string{join(part{"路径或 URL · ", false}, part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false}), join(part{browse, true}, part{" 浏览 · ", false}, part{recent, true}, part{" 最近", false})}
	}
	return []string{"path or URL · " + browse + " browse · " + recent + " recent", browse + " browse · " + recent + " recent"}
}

// FormHintRatio: match the picture's shape, or the person looks distorted
func FormHintRatio(l Language) []string {
	if l == Chinese {
		return []string{"请与图片形状一致，否则人物会变形", "与图片形状一致"}
	}
	return []string{"match the picture's shape, or the person looks distorted", "match the picture's shape"}
}

// FormHintRatioOfVideo: adjustable only with the picture's background
func FormHintRatioOfVideo(l Language) []string {
	if l == Chinese {
		return []string{"使用图片背景时才可选择", "仅图片背景可选"}
	}
	return []string{"adjustable only with the picture's background", "only with picture's background"}
}

// FormHintSelect: select
func FormHintSelect(l Language) string {
	if l == Chinese {
		return "确认"
	}
	return "select"
}

// FormHintStopFix: stop
func FormHintStopFix(l Language) string {
	if l == Chinese {
		return "停止"
	}
	return "stop"
}

// FormHintTakes: videos of the same inputs · left/right or a number
func FormHintTakes(l Language) []string {
	if l == Chinese {
		return []string{"同一图片和动作生成几条视频 · 按左/右增减，或输入数字", "按左/右增减，或输入数字"}
	}
	return []string{"videos of the same inputs · left/right or a number", "left/right or a number"}
}

// FormHintTitle: shown in the task list, optional
func FormHintTitle(l Language) []string {
	if l == Chinese {
		return []string{"显示在任务列表中，可不填", "可不填"}
	}
	return []string{"shown in the task list, optional", "optional"}
}

// FormKept: Draft kept · {new} reopens it
func FormKept(l Language, new string) string {
	if l == Chinese {
		return join(part{"已保留草稿 · ", false}, part{new, true}, part{" 继续填写", false})
	}
	return "Draft kept · " + new + " reopens it"
}

// FormLabelBackground: Background
func FormLabelBackground(l Language) string {
	if l == Chinese {
		return "背景"
	}
	return "Background"
}

// FormLabelEngine: Engine
func FormLabelEngine(l Language) string {
	if l == Chinese {
		return "模型"
	}
	return "Engine"
}

// FormLabelMotion: Motion
func FormLabelMotion(l Language) string {
	if l == Chinese {
		return "动作"
	}
	return "Motion"
}

// FormLabelPicture: Picture
func FormLabelPicture(l Language) string {
	if l == Chinese {
		return "人物图片"
	}
	return "Picture"
}

// FormLabelQuality: Quality
func FormLabelQuality(l Language) string {
	if l == Chinese {
		return "模式"
	}
	return "Quality"
}

// FormLabelRatio: Ratio
func FormLabelRatio(l Language) string {
	if l == Chinese {
		return "画幅"
	}
	return "Ratio"
}

// FormLabelTakes: Takes
func FormLabelTakes(l Language) string {
	if l == Chinese {
		return "生成条数"
	}
	return "Takes"
}

// FormLabelTitle: Title
func FormLabelTitle(l Language) string {
	if l == Chinese {
		return "标题"
	}
	return "Title"
}

// FormLabelWatermark: Watermark
func FormLabelWatermark(l Language) string {
	if l == Chinese {
		return "水印"
	}
	return "Watermark"
}

// FormLeaveFile: Leave the file as it is
func FormLeaveFile(l Language) string {
	if l == Chinese {
		return "不转换"
	}
	return "Leave the file as it is"
}

// FormLeftOut: Left out: {name} ({what})
func FormLeftOut(l Language, name string, what string) string {
	if l == Chinese {
		return join(part{"不提交：「", false}, part{name, true}, part{"」（", false}, part{what, true}, part{"）", false})
	}
	return "Left out: " + name + " (" + what + ")"
}

// FormLeftOutMore: Left out: {n} more inputs
func FormLeftOutMore(l Language, n int) string {
	if l == Chinese {
		return "不提交：另外 " + Int(l, n) + " 项"
	}
	return "Left out: " + Int(l, n) + " more " + plural(n, "input", "inputs")
}

// FormLookingUpMotions: Looking up the motions…
func FormLookingUpMotions(l Language) string {
	if l == Chinese {
		return "正在查找动作…"
	}
	return "Looking up the motions…"
}

// FormLookingUpPictures: Looking up the pictures…
func FormLookingUpPictures(l Language) string {
	if l == Chinese {
		return "正在查找图片…"
	}
	return "Looking up the pictures…"
}

// FormMore: {n} more
func FormMore(l Language, n int) string {
	if l == Chinese {
		return "还有 " + Int(l, n) + " 项"
	}
	return Int(l, n) + " more"
}

// FormMotionNote: motion
func FormMotionNote(l Language) string {
	if l == Chinese {
		return "动作"
	}
	return "motion"
}

// FormMotionUnchecked: Motion not checked yet
func FormMotionUnchecked(l Language) string {
	if l == Chinese {
		return "动作尚未检查"
	}
	return "Motion not checked yet"
}

// FormMotionsFit: Only {n} of {all} motions fit into the field
func FormMotionsFit(l Language, all int, n int) string {
	if l == Chinese {
		return "此项只能放下 " + Int(l, n) + " 个动作（共 " + Int(l, all) + " 个）"
	}
	return "Only " + Int(l, n) + " of " + Int(l, all) + " " + plural(all, "motion", "motions") + " fit into the field"
}

// FormNeither: “{name}” is neither a picture nor a clip
func FormNeither(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」既不是图片也不是参考视频", false})
	}
	return "“" + name + "” is neither a picture nor a clip"
}

// FormNeitherMore: “{name}” and {n} more are neither pictures nor clips
func FormNeitherMore(l Language, n int, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」和另外 ", false}, part{Int(l, n), false}, part{" 个文件既不是图片也不是参考视频", false})
	}
	return "“" + name + "” and " + Int(l, n) + " more are neither pictures nor clips"
}

// FormNoRecent: No other recent values for this field
func FormNoRecent(l Language) string {
	if l == Chinese {
		return "此项没有其他用过的值"
	}
	return "No other recent values for this field"
}

// FormNoTemplate: no template yet
func FormNoTemplate(l Language) string {
	if l == Chinese {
		return "尚无模板"
	}
	return "no template yet"
}

// FormNotCreatedWaits: {new} reopens the other unsent task once this one is sent or cleared
func FormNotCreatedWaits(l Language, new string) string {
	if l == Chinese {
		return join(part{"未能创建的任务还在，提交或清空当前内容后按 ", false}, part{new, true}, part{" 恢复", false})
	}
	return new + " reopens the other unsent task once this one is sent or cleared"
}

// FormNotFixed: Not fixed. {reason}
func FormNotFixed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"转换失败。", false}, part{reason, true})
	}
	return "Not fixed. " + reason
}

// FormNotPasted: Not pasted: {n} characters, room for {room}
func FormNotPasted(l Language, n int, room int) string {
	if l == Chinese {
		return "未粘贴：共 " + Int(l, n) + " 个字符，此项还能放 " + Int(l, room) + " 个"
	}
	return "Not pasted: " + Int(l, n) + " " + plural(n, "character", "characters") + ", room for " + Int(l, room)
}

// FormNothingChanged: Nothing changed
func FormNothingChanged(l Language) string {
	if l == Chinese {
		return "内容没有变化"
	}
	return "Nothing changed"
}

// FormNothingToClear: The form is empty
func FormNothingToClear(l Language) string {
	if l == Chinese {
		return "表单为空"
	}
	return "The form is empty"
}

// FormNothingToFix: No file needs fixing
func FormNothingToFix(l Language) string {
	if l == Chinese {
		return "没有需要转换的文件"
	}
	return "No file needs fixing"
}

// FormOfFirst: From the first task: {fields}
func FormOfFirst(l Language, fields []string) string {
	if l == Chinese {
		return "以下沿用第一个任务：" + List(l, fields)
	}
	return "From the first task: " + List(l, fields)
}

// FormOfInput: {name}: {what}
func FormOfInput(l Language, name string, what string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」：", false}, part{what, true})
	}
	return name + ": " + what
}

// FormOfMotions: {n} motions: {what}
func FormOfMotions(l Language, n int, what string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个动作：", false}, part{what, true})
	}
	return Int(l, n) + " " + plural(n, "motion", "motions") + ": " + what
}

// FormOfPictures: {n} pictures: {what}
func FormOfPictures(l Language, n int, what string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 张图片：", false}, part{what, true})
	}
	return Int(l, n) + " " + plural(n, "picture", "pictures") + ": " + what
}

// FormOpenEarlier: Open the earlier task
func FormOpenEarlier(l Language) string {
	if l == Chinese {
		return "打开之前的任务"
	}
	return "Open the earlier task"
}

// FormOpenForm: Open the form as it is
func FormOpenForm(l Language) string {
	if l == Chinese {
		return "不替换，打开表单"
	}
	return "Open the form as it is"
}

// FormOptionOf: {n} of {all}
func FormOptionOf(l Language, all int, n int) string {
	if l == Chinese {
		return "第 " + Int(l, n) + " 项，共 " + Int(l, all) + " 项"
	}
	return Int(l, n) + " of " + Int(l, all)
}

// FormPictureBackground: picture's
func FormPictureBackground(l Language) string {
	if l == Chinese {
		return "图片背景"
	}
	return "picture's"
}

// FormPictureUnchecked: Picture not checked yet
func FormPictureUnchecked(l Language) string {
	if l == Chinese {
		return "图片尚未检查"
	}
	return "Picture not checked yet"
}

// FormPicturesFit: Only {n} of {all} pictures fit into the field
func FormPicturesFit(l Language, all int, n int) string {
	if l == Chinese {
		return "此项只能放下 " + Int(l, n) + " 张图片（共 " + Int(l, all) + " 张）"
	}
	return "Only " + Int(l, n) + " of " + Int(l, all) + " " + plural(all, "picture", "pictures") + " fit into the field"
}

// FormProfessional: professional
func FormProfessional(l Language) string {
	if l == Chinese {
		return "专业"
	}
	return "professional"
}

// FormQuoted: “{name}”
func FormQuoted(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」", false})
	}
	return "“" + name + "”"
}

// FormRatioOfVideo: same as clip
func FormRatioOfVideo(l Language) string {
	if l == Chinese {
		return "同参考视频"
	}
	return "same as clip"
}

// FormReplace: Replace
func FormReplace(l Language) string {
	if l == Chinese {
		return "替换"
	}
	return "Replace"
}

// FormReplaced: Replaced the text · ctrl+y brings it back
func FormReplaced(l Language) string {
	if l == Chinese {
		return "已替换原来的内容 · ctrl+y 恢复"
	}
	return "Replaced the text · ctrl+y brings it back"
}

// FormRestored: Draft restored
func FormRestored(l Language) string {
	if l == Chinese {
		return "已恢复草稿"
	}
	return "Draft restored"
}

// FormSeconds: {seconds} s
func FormSeconds(l Language, seconds string) string {
	if l == Chinese {
		return join(part{seconds, true}, part{" 秒", false})
	}
	return seconds + " s"
}

// FormSend: Send
func FormSend(l Language) string {
	if l == Chinese {
		return "提交"
	}
	return "Send"
}

// FormSendAll: Send {n}
func FormSendAll(l Language, n int) string {
	if l == Chinese {
		return "提交 " + Int(l, n) + " 个"
	}
	return "Send " + Int(l, n)
}

// FormSendNew: Only the {n} new ones
func FormSendNew(l Language, n int) string {
	if l == Chinese {
		return "只提交新的 " + Int(l, n) + " 个"
	}
	return "Only the " + Int(l, n) + " new " + plural(n, "one", "ones")
}

// FormStandard: standard
func FormStandard(l Language) string {
	if l == Chinese {
		return "标准"
	}
	return "standard"
}

// FormStopping: Stopping…
func FormStopping(l Language) string {
	if l == Chinese {
		return "正在停止…"
	}
	return "Stopping…"
}

// FormTitle: New task
func FormTitle(l Language) string {
	if l == Chinese {
		return "新建任务"
	}
	return "New task"
}

// FormUnsavedEdit: The changes to the task aren't saved yet and would be lost.
func FormUnsavedEdit(l Language) string {
	if l == Chinese {
		return "对任务的修改尚未保存，退出后会丢失。"
	}
	return "The changes to the task aren't saved yet and would be lost."
}

// FormUnsent: The task in the form isn't sent yet and would be lost.
func FormUnsent(l Language) string {
	if l == Chinese {
		return "表单中的任务尚未提交，退出后会丢失。"
	}
	return "The task in the form isn't sent yet and would be lost."
}

// FormUnsentOrders: {n} tasks couldn't be created and would be lost. {new} brings them back.
func FormUnsentOrders(l Language, n int, new string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务未能创建，退出后会丢失。按 ", false}, part{new, true}, part{" 恢复。", false})
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " couldn't be created and would be lost. " + new + " brings " + plural(n, "it", "them") + " back."
}

// FormUntypable: Names can't contain tabs or line breaks. Rename {names}.
func FormUntypable(l Language, names []string) string {
	if l == Chinese {
		return "文件名不能含制表符或换行。请重命名" + List(l, names) + "。"
	}
	return "Names can't contain tabs or line breaks. Rename " + List(l, names) + "."
}

// FormUntypableMore: Names can't contain tabs or line breaks. Rename “{name}” and {n} more.
func FormUntypableMore(l Language, n int, name string) string {
	if l == Chinese {
		return join(part{"文件名不能含制表符或换行。请重命名「", false}, part{name, true}, part{"」和另外 ", false}, part{Int(l, n), false}, part{" 个文件。", false})
	}
	return "Names can't contain tabs or line breaks. Rename “" + name + "” and " + Int(l, n) + " more."
}

// FormVideoBackground: clip's
func FormVideoBackground(l Language) string {
	if l == Chinese {
		return "视频背景"
	}
	return "clip's"
}

// FormWaitForChecks: Checking; sends when done · {send} send now
func FormWaitForChecks(l Language, send string) string {
	if l == Chinese {
		return join(part{"正在检查，完成后自动提交 · ", false}, part{send, true}, part{" 立即提交", false})
	}
	return "Checking; sends when done · " + send + " send now"
}

// FormWaitForFiles: Looking up files; sends when done
func FormWaitForFiles(l Language) string {
	if l == Chinese {
		return "正在查找文件，完成后自动提交"
	}
	return "Looking up files; sends when done"
}

// FormWaitForRecheck: Checking the rejected files again; sends when done
func FormWaitForRecheck(l Language) string {
	if l == Chinese {
		return "正在重新检查未通过的文件，完成后自动提交"
	}
	return "Checking the rejected files again; sends when done"
}

// FormWatermarkOff: off
func FormWatermarkOff(l Language) string {
	if l == Chinese {
		return "无"
	}
	return "off"
}

// FormWatermarkOn: on
func FormWatermarkOn(l Language) string {
	if l == Chinese {
		return "有"
	}
	return "on"
}

// HeaderDemo: demo
func HeaderDemo(l Language) string {
	if l == Chinese {
		return "演示"
	}
	return "demo"
}

// HeaderDownloading: {n} downloading
func HeaderDownloading(l Language, n int) string {
	if l == Chinese {
		return "下载中 " + Int(l, n)
	}
	return Int(l, n) + " downloading"
}

// HeaderExpiring: {n} videos not saved yet · first link expires {time}
func HeaderExpiring(l Language, n int, time_ string) []string {
	if l == Chinese {
		return []string{join(part{Int(l, n), false}, part{" 个视频待保存 · 链接最早 ", false}, part{time_, true}, part{" 过期", false}), join(part{Int(l, n), false}, part{" 个待保存 · ", false}, part{time_, true}, part{" 过期", false}), join(part{Int(l, n), false}, part{" 个 ", false}, part{time_, true}, part{" 过期", false})}
	}
	return []string{Int(l, n) + " " + plural(n, "video", "videos") + " not saved yet · " + plural(n, "link", "first link") + " expires " + time_, Int(l, n) + " not saved · link expires " + time_, Int(l, n) + " expiring " + time_}
}

// HeaderFollowing: Another dancecard works through the queue; this window follows
func HeaderFollowing(l Language) []string {
	if l == Chinese {
		return []string{"另一个 dancecard 正在处理队列，本窗口同步显示", "另一个 dancecard 正在处理队列", "同步显示"}
	}
	return []string{"Another dancecard works through the queue; this window follows", "Another dancecard works through the queue", "Following"}
}

// HeaderKey: key {key} ({place})
func HeaderKey(l Language, key string, place string) string {
	if l == Chinese {
		return join(part{"API Key ", false}, part{key, true}, part{"（", false}, part{place, true}, part{"）", false})
	}
	return "key " + key + " (" + place + ")"
}

// HeaderLookup: Sending waits for the lookup of “{name}”: {reason}
func HeaderLookup(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"先查找「", false}, part{name, true}, part{"」，再继续提交：", false}, part{reason, true})
	}
	return "Sending waits for the lookup of “" + name + "”: " + reason
}

// HeaderMonth: {sum} this month
func HeaderMonth(l Language, sum float64) string {
	if l == Chinese {
		return "本月 " + Money(l, sum)
	}
	return Money(l, sum) + " this month"
}

// HeaderMotions: Motions
func HeaderMotions(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Motions"
}

// HeaderNotSaved: {n} not saved
func HeaderNotSaved(l Language, n int) string {
	if l == Chinese {
		return "保存失败 " + Int(l, n)
	}
	return Int(l, n) + " not saved"
}

// HeaderOffline: Offline · retrying at {time}
func HeaderOffline(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"网络已断开 · ", false}, part{time_, true}, part{" 重试", false}), join(part{"网络已断开 · ", false}, part{time_, true})}
	}
	return []string{"Offline · retrying at " + time_, "Offline · " + time_}
}

// HeaderOnHold: {n} on hold
func HeaderOnHold(l Language, n int) string {
	if l == Chinese {
		return "已暂停 " + Int(l, n)
	}
	return Int(l, n) + " on hold"
}

// HeaderOthers: {n} tasks belong to another API key or base URL
func HeaderOthers(l Language, n int) []string {
	if l == Chinese {
		return []string{Int(l, n) + " 个任务属于其他 API Key 或 Base URL", Int(l, n) + " 个任务属于其他 API Key"}
	}
	return []string{Int(l, n) + " " + plural(n, "task belongs", "tasks belong") + " to another API key or base URL", Int(l, n) + " " + plural(n, "task", "tasks") + " of another key"}
}

// HeaderPlan: {n} tasks, about {left}
func HeaderPlan(l Language, left time.Duration, n int) []string {
	if l == Chinese {
		return []string{Int(l, n) + " 个任务，约 " + About(l, left), "约 " + About(l, left)}
	}
	return []string{Int(l, n) + " " + plural(n, "task", "tasks") + ", about " + About(l, left), "about " + About(l, left)}
}

// HeaderPlanRange: {n} tasks, about {left} ({range})
func HeaderPlanRange(l Language, left time.Duration, n int, range_ string) []string {
	if l == Chinese {
		return []string{join(part{Int(l, n), false}, part{" 个任务，约 ", false}, part{About(l, left), false}, part{"（", false}, part{range_, true}, part{"）", false}), Int(l, n) + " 个任务，约 " + About(l, left), "约 " + About(l, left)}
	}
	return []string{Int(l, n) + " " + plural(n, "task", "tasks") + ", about " + About(l, left) + " (" + range_ + ")", Int(l, n) + " " + plural(n, "task", "tasks") + ", about " + About(l, left), "about " + About(l, left)}
}

// HeaderProblems: {n} problems
func HeaderProblems(l Language, n int) string {
	if l == Chinese {
		return "异常 " + Int(l, n)
	}
	return Int(l, n) + " " + plural(n, "problem", "problems")
}

// HeaderQueued: {n} queued
func HeaderQueued(l Language, n int) string {
	if l == Chinese {
		return "排队中 " + Int(l, n)
	}
	return Int(l, n) + " queued"
}

// HeaderReadOnly: Read-only: nothing is sent or changed
func HeaderReadOnly(l Language) []string {
	if l == Chinese {
		return []string{"只读：不提交，不更改", "只读"}
	}
	return []string{"Read-only: nothing is sent or changed", "Read-only"}
}

// HeaderRetrying: {reason} · retrying at {time}
func HeaderRetrying(l Language, reason string, time_ string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{" · ", false}, part{time_, true}, part{" 重试", false}), join(part{reason, true}, part{" · ", false}, part{time_, true})}
	}
	return []string{reason + " · retrying at " + time_, reason + " · " + time_}
}

// HeaderRunning: {n} running
func HeaderRunning(l Language, n int) string {
	if l == Chinese {
		return "生成中 " + Int(l, n)
	}
	return Int(l, n) + " running"
}

// HeaderStopped: Sending stopped: {reason} · {resume} resume
func HeaderStopped(l Language, reason string, resume string) string {
	if l == Chinese {
		return join(part{"已暂停提交：", false}, part{reason, true}, part{" · ", false}, part{resume, true}, part{" 恢复", false})
	}
	return "Sending stopped: " + reason + " · " + resume + " resume"
}

// HeaderTasks: Tasks
func HeaderTasks(l Language) string {
	if l == Chinese {
		return "任务"
	}
	return "Tasks"
}

// HeaderToday: {sum} today
func HeaderToday(l Language, sum float64) string {
	if l == Chinese {
		return "今日 " + Money(l, sum)
	}
	return Money(l, sum) + " today"
}

// HeaderUnseen: {n} new
func HeaderUnseen(l Language, n int) string {
	if l == Chinese {
		return "未查看 " + Int(l, n)
	}
	return Int(l, n) + " new"
}

// HelpBack: back
func HelpBack(l Language) string {
	if l == Chinese {
		return "上翻"
	}
	return "back"
}

// HelpChoose: choose
func HelpChoose(l Language) string {
	if l == Chinese {
		return "选择"
	}
	return "choose"
}

// HelpClickAgain: Click again to confirm
func HelpClickAgain(l Language) string {
	if l == Chinese {
		return "再次点击确认"
	}
	return "Click again to confirm"
}

// HelpClose: close
func HelpClose(l Language) string {
	if l == Chinese {
		return "关闭"
	}
	return "close"
}

// HelpElsewhere: On other screens
func HelpElsewhere(l Language) string {
	if l == Chinese {
		return "其他页"
	}
	return "On other screens"
}

// HelpEverywhere: Everywhere
func HelpEverywhere(l Language) string {
	if l == Chinese {
		return "通用"
	}
	return "Everywhere"
}

// HelpFind: Command name
func HelpFind(l Language) string {
	if l == Chinese {
		return "命令名称、拼音或首字母"
	}
	return "Command name"
}

// HelpHere: On this screen
func HelpHere(l Language) string {
	if l == Chinese {
		return "本页"
	}
	return "On this screen"
}

// HelpLastLine: {enter} save · esc close
func HelpLastLine(l Language, enter string) string {
	if l == Chinese {
		return join(part{enter, true}, part{" 保存 · esc 关闭", false})
	}
	return enter + " save · esc close"
}

// HelpMore: more
func HelpMore(l Language) string {
	if l == Chinese {
		return "下翻"
	}
	return "more"
}

// HelpMoreLines: {n} more lines
func HelpMoreLines(l Language, n int) string {
	if l == Chinese {
		return "还有 " + Int(l, n) + " 行"
	}
	return Int(l, n) + " more " + plural(n, "line", "lines")
}

// HelpNarrow: narrow
func HelpNarrow(l Language) string {
	if l == Chinese {
		return "筛选"
	}
	return "narrow"
}

// HelpNarrowHint: What to look for
func HelpNarrowHint(l Language) string {
	if l == Chinese {
		return "要找的内容"
	}
	return "What to look for"
}

// HelpNextLine: {enter} next · ctrl+s save · esc close
func HelpNextLine(l Language, enter string) string {
	if l == Chinese {
		return join(part{enter, true}, part{" 下一项 · ctrl+s 保存 · esc 关闭", false})
	}
	return enter + " next · ctrl+s save · esc close"
}

// HelpNoCommand: No command matches “{text}”
func HelpNoCommand(l Language, text string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{text, true}, part{"」的命令", false})
	}
	return "No command matches “" + text + "”"
}

// HelpNoMatch: No match for “{text}” · esc clear
func HelpNoMatch(l Language, text string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{text, true}, part{"」的按键 · esc 清除", false})
	}
	return "No match for “" + text + "” · esc clear"
}

// HelpNow: Now
func HelpNow(l Language) string {
	if l == Chinese {
		return "当前可用"
	}
	return "Now"
}

// HelpRun: run
func HelpRun(l Language) string {
	if l == Chinese {
		return "执行"
	}
	return "run"
}

// HelpSelect: select
func HelpSelect(l Language) string {
	if l == Chinese {
		return "确认"
	}
	return "select"
}

// ListBatch: batch of {n} tasks
func ListBatch(l Language, n int) []string {
	if l == Chinese {
		return []string{"本批 " + Int(l, n) + " 个任务", "本批"}
	}
	return []string{"batch of " + Int(l, n) + " " + plural(n, "task", "tasks"), "batch"}
}

// ListBatchSaved: {n} saved
func ListBatchSaved(l Language, n int) string {
	if l == Chinese {
		return "已保存 " + Int(l, n)
	}
	return Int(l, n) + " saved"
}

// ListByPicture: by picture
func ListByPicture(l Language) string {
	if l == Chinese {
		return "按图片"
	}
	return "by picture"
}

// ListByQueue: by queue
func ListByQueue(l Language) string {
	if l == Chinese {
		return "按队列"
	}
	return "by queue"
}

// ListByRating: by rating
func ListByRating(l Language) string {
	if l == Chinese {
		return "按评分"
	}
	return "by rating"
}

// ListByState: by state
func ListByState(l Language) string {
	if l == Chinese {
		return "按状态"
	}
	return "by state"
}

// ListByTitle: by title
func ListByTitle(l Language) string {
	if l == Chinese {
		return "按标题"
	}
	return "by title"
}

// ListColumnCreated: created
func ListColumnCreated(l Language) string {
	if l == Chinese {
		return "创建时间"
	}
	return "created"
}

// ListColumnEngine: engine
func ListColumnEngine(l Language) string {
	if l == Chinese {
		return "模型"
	}
	return "engine"
}

// ListColumnMotion: motion
func ListColumnMotion(l Language) string {
	if l == Chinese {
		return "动作"
	}
	return "motion"
}

// ListColumnNote: details
func ListColumnNote(l Language) string {
	if l == Chinese {
		return "详情"
	}
	return "details"
}

// ListColumnPicture: picture
func ListColumnPicture(l Language) string {
	if l == Chinese {
		return "图片"
	}
	return "picture"
}

// ListColumnShape: background
func ListColumnShape(l Language) string {
	if l == Chinese {
		return "背景"
	}
	return "background"
}

// ListColumnState: state
func ListColumnState(l Language) string {
	if l == Chinese {
		return "状态"
	}
	return "state"
}

// ListColumnTitle: title
func ListColumnTitle(l Language) string {
	if l == Chinese {
		return "标题"
	}
	return "title"
}

// ListEmpty: No tasks yet
func ListEmpty(l Language) string {
	if l == Chinese {
		return "还没有任务"
	}
	return "No tasks yet"
}

// ListEmptyGroupHint: {next} next group · {new} new task
func ListEmptyGroupHint(l Language, new string, next string) string {
	if l == Chinese {
		return join(part{next, true}, part{" 下一分组 · ", false}, part{new, true}, part{" 新建任务", false})
	}
	return next + " next group · " + new + " new task"
}

// ListEmptyHelp: Turn a picture and a motion into a video.
func ListEmptyHelp(l Language) string {
	if l == Chinese {
		return "选一张人物图片和一个动作，即可生成视频。"
	}
	return "Turn a picture and a motion into a video."
}

// ListEmptyImport: import the last 24 hours
func ListEmptyImport(l Language) string {
	if l == Chinese {
		return "导入近 24 小时的任务"
	}
	return "import the last 24 hours"
}

// ListEmptyNew: new
func ListEmptyNew(l Language) string {
	if l == Chinese {
		return "新建"
	}
	return "new"
}

// ListFilterHint: name, ID, error code, state or *3 (three stars or more)
func ListFilterHint(l Language) string {
	if l == Chinese {
		return "名称、ID、错误码、状态，或 *3（三星及以上）"
	}
	return "name, ID, error code, state or *3 (three stars or more)"
}

// ListFirstTask: This is the first task
func ListFirstTask(l Language) string {
	if l == Chinese {
		return "已是第一个任务"
	}
	return "This is the first task"
}

// ListGroupActive: Active
func ListGroupActive(l Language) []string {
	if l == Chinese {
		return []string{"进行中", "进"}
	}
	return []string{"Active", "A"}
}

// ListGroupAll: All
func ListGroupAll(l Language) []string {
	if l == Chinese {
		return []string{"全部", "全"}
	}
	return []string{"All", "A"}
}

// ListGroupDone: Done
func ListGroupDone(l Language) []string {
	if l == Chinese {
		return []string{"已完成", "完"}
	}
	return []string{"Done", "D"}
}

// ListGroupProblems: Problems
func ListGroupProblems(l Language) []string {
	if l == Chinese {
		return []string{"异常", "异"}
	}
	return []string{"Problems", "P"}
}

// ListHintAllTasks: all tasks
func ListHintAllTasks(l Language) string {
	if l == Chinese {
		return "全部任务"
	}
	return "all tasks"
}

// ListHintClearFilter: clear
func ListHintClearFilter(l Language) string {
	if l == Chinese {
		return "清除"
	}
	return "clear"
}

// ListHintEditFilter: edit filter
func ListHintEditFilter(l Language) string {
	if l == Chinese {
		return "修改筛选"
	}
	return "edit filter"
}

// ListHintEndRange: end range
func ListHintEndRange(l Language) string {
	if l == Chinese {
		return "结束连续勾选"
	}
	return "end range"
}

// ListHintImport: import
func ListHintImport(l Language) string {
	if l == Chinese {
		return "导入"
	}
	return "import"
}

// ListHintKeepFilter: keep filter
func ListHintKeepFilter(l Language) string {
	if l == Chinese {
		return "保留筛选"
	}
	return "keep filter"
}

// ListHintMove: move
func ListHintMove(l Language) string {
	if l == Chinese {
		return "移动"
	}
	return "move"
}

// ListHintNew: new
func ListHintNew(l Language) string {
	if l == Chinese {
		return "新建"
	}
	return "new"
}

// ListHintUnmark: unmark
func ListHintUnmark(l Language) string {
	if l == Chinese {
		return "清除勾选"
	}
	return "unmark"
}

// ListLastTask: This is the last task
func ListLastTask(l Language) string {
	if l == Chinese {
		return "已是最后一个任务"
	}
	return "This is the last task"
}

// ListMarked: {n} marked
func ListMarked(l Language, n int) string {
	if l == Chinese {
		return "已勾选 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " marked"
}

// ListMarkedFirst: Marked only the first {n} of {all} tasks
func ListMarkedFirst(l Language, all int, n int) string {
	if l == Chinese {
		return "仅勾选了前 " + Int(l, n) + " 个任务（共 " + Int(l, all) + " 个）"
	}
	return "Marked only the first " + Int(l, n) + " of " + Int(l, all) + " " + plural(all, "task", "tasks")
}

// ListMarkedRange: range · {n} marked
func ListMarkedRange(l Language, n int) string {
	if l == Chinese {
		return "连续勾选 · 已勾选 " + Int(l, n) + " 个"
	}
	return "range · " + Int(l, n) + " marked"
}

// ListMatches: {n} matches
func ListMatches(l Language, n int) string {
	if l == Chinese {
		return "匹配 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " " + plural(n, "match", "matches")
}

// ListNewestFirst: newest first
func ListNewestFirst(l Language) string {
	if l == Chinese {
		return "最新在前"
	}
	return "newest first"
}

// ListNextGroupHint: {next} next group
func ListNextGroupHint(l Language, next string) string {
	if l == Chinese {
		return join(part{next, true}, part{" 下一分组", false})
	}
	return next + " next group"
}

// ListNoActive: No active tasks
func ListNoActive(l Language) string {
	if l == Chinese {
		return "没有进行中的任务"
	}
	return "No active tasks"
}

// ListNoBatch: No tasks of this batch here
func ListNoBatch(l Language) string {
	if l == Chinese {
		return "这里没有本批的任务"
	}
	return "No tasks of this batch here"
}

// ListNoBatchHint: {batch} or {clear} show all tasks · {next} next group
func ListNoBatchHint(l Language, batch string, clear string, next string) string {
	if l == Chinese {
		return join(part{batch, true}, part{" 或 ", false}, part{clear, true}, part{" 显示全部任务 · ", false}, part{next, true}, part{" 下一分组", false})
	}
	return batch + " or " + clear + " show all tasks · " + next + " next group"
}

// ListNoDone: No finished tasks yet
func ListNoDone(l Language) string {
	if l == Chinese {
		return "还没有已完成的任务"
	}
	return "No finished tasks yet"
}

// ListNoMatch: No match for “{filter}”
func ListNoMatch(l Language, filter string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{filter, true}, part{"」的任务", false})
	}
	return "No match for “" + filter + "”"
}

// ListNoMatchHint: {clear} clear
func ListNoMatchHint(l Language, clear string) string {
	if l == Chinese {
		return join(part{clear, true}, part{" 清除筛选", false})
	}
	return clear + " clear"
}

// ListNoMatchIn: No match for “{filter}” in {group}
func ListNoMatchIn(l Language, filter string, group string) string {
	if l == Chinese {
		return join(part{"「", false}, part{group, true}, part{"」里没有匹配「", false}, part{filter, true}, part{"」的任务", false})
	}
	return "No match for “" + filter + "” in " + group
}

// ListNoMatchInHint: {clear} clear · {next} next group
func ListNoMatchInHint(l Language, clear string, next string) string {
	if l == Chinese {
		return join(part{clear, true}, part{" 清除筛选 · ", false}, part{next, true}, part{" 下一分组", false})
	}
	return clear + " clear · " + next + " next group"
}

// ListNoProblems: No problems
func ListNoProblems(l Language) string {
	if l == Chinese {
		return "没有异常的任务"
	}
	return "No problems"
}

// ListNoTaskForBatch: No task selected
func ListNoTaskForBatch(l Language) string {
	if l == Chinese {
		return "未选中任务"
	}
	return "No task selected"
}

// ListNotInBatch: This task isn't part of a batch
func ListNotInBatch(l Language) string {
	if l == Chinese {
		return "该任务不属于任何批次"
	}
	return "This task isn't part of a batch"
}

// ListNotSorted: Can't sort by “{column}” · {sort} sort
func ListNotSorted(l Language, column string, sort string) string {
	if l == Chinese {
		return join(part{"不能按「", false}, part{column, true}, part{"」排序 · ", false}, part{sort, true}, part{" 排序", false})
	}
	return "Can't sort by “" + column + "” · " + sort + " sort"
}

// ListNothingToMark: No tasks to mark
func ListNothingToMark(l Language) string {
	if l == Chinese {
		return "没有可勾选的任务"
	}
	return "No tasks to mark"
}

// ListNothingToOpen: No task to open · {new} new
func ListNothingToOpen(l Language, new string) string {
	if l == Chinese {
		return join(part{"没有可查看的任务 · ", false}, part{new, true}, part{" 新建", false})
	}
	return "No task to open · " + new + " new"
}

// ListNothingToScroll: Nothing to scroll · {open} open the task
func ListNothingToScroll(l Language, open string) string {
	if l == Chinese {
		return join(part{"没有可滚动的内容 · ", false}, part{open, true}, part{" 查看任务", false})
	}
	return "Nothing to scroll · " + open + " open the task"
}

// ListOldestFirst: oldest first
func ListOldestFirst(l Language) string {
	if l == Chinese {
		return "最早在前"
	}
	return "oldest first"
}

// ListStoppingCancels: Stopping the remaining cancels
func ListStoppingCancels(l Language) string {
	if l == Chinese {
		return "正在停止，其余任务不再取消"
	}
	return "Stopping the remaining cancels"
}

// MotionAddNameHint: optional; a part of the ID by default
func MotionAddNameHint(l Language) string {
	if l == Chinese {
		return "可留空，默认取 ID 的一部分"
	}
	return "optional; a part of the ID by default"
}

// MotionAddText: The template must belong to the account of the current API key.
func MotionAddText(l Language) string {
	if l == Chinese {
		return "模板须属于当前 API Key 所在的账号。"
	}
	return "The template must belong to the account of the current API key."
}

// MotionAddTitle: Add a template by ID
func MotionAddTitle(l Language) string {
	if l == Chinese {
		return "按 ID 添加动作模板"
	}
	return "Add a template by ID"
}

// MotionColumnClip: clip
func MotionColumnClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "clip"
}

// MotionColumnCreated: created
func MotionColumnCreated(l Language) string {
	if l == Chinese {
		return "制作时间"
	}
	return "created"
}

// MotionColumnLength: length
func MotionColumnLength(l Language) string {
	if l == Chinese {
		return "时长"
	}
	return "length"
}

// MotionColumnName: name
func MotionColumnName(l Language) string {
	if l == Chinese {
		return "名称"
	}
	return "name"
}

// MotionColumnNote: note
func MotionColumnNote(l Language) string {
	if l == Chinese {
		return "备注"
	}
	return "note"
}

// MotionColumnState: state
func MotionColumnState(l Language) string {
	if l == Chinese {
		return "状态"
	}
	return "state"
}

// MotionColumnSuccess: last success
func MotionColumnSuccess(l Language) string {
	if l == Chinese {
		return "上次成功"
	}
	return "last success"
}

// MotionColumnUses: used
func MotionColumnUses(l Language) string {
	if l == Chinese {
		return "次数"
	}
	return "used"
}

// MotionCopyPath: clip path
func MotionCopyPath(l Language) string {
	if l == Chinese {
		return "参考视频路径"
	}
	return "clip path"
}

// MotionCopyTemplate: template ID
func MotionCopyTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID"
	}
	return "template ID"
}

// MotionCopyTitle: Copy from “{name}”
func MotionCopyTitle(l Language, name string) string {
	if l == Chinese {
		return join(part{"复制「", false}, part{name, true}, part{"」的信息", false})
	}
	return "Copy from “" + name + "”"
}

// MotionCopyURL: clip URL
func MotionCopyURL(l Language) string {
	if l == Chinese {
		return "参考视频 URL"
	}
	return "clip URL"
}

// MotionCost: {sum} (once)
func MotionCost(l Language, sum float64) string {
	if l == Chinese {
		return Money(l, sum) + "（仅一次）"
	}
	return Money(l, sum) + " (once)"
}

// MotionCreating: creating
func MotionCreating(l Language) string {
	if l == Chinese {
		return "制作中"
	}
	return "creating"
}

// MotionCreatingAdvice: Tasks waiting for the template are sent once it is ready.
func MotionCreatingAdvice(l Language) string {
	if l == Chinese {
		return "模板完成后，等待它的任务会自动提交。"
	}
	return "Tasks waiting for the template are sent once it is ready."
}

// MotionCreatingHead: Creating the template
func MotionCreatingHead(l Language) string {
	if l == Chinese {
		return "正在制作动作模板"
	}
	return "Creating the template"
}

// MotionEmpty: No motions yet
func MotionEmpty(l Language) string {
	if l == Chinese {
		return "动作库还是空的"
	}
	return "No motions yet"
}

// MotionEmptyAdd: add a template ID
func MotionEmptyAdd(l Language) string {
	if l == Chinese {
		return "添加模板 ID"
	}
	return "add a template ID"
}

// MotionEmptyHelp: Each clip that you use becomes a motion: its template is created and paid for once, then reused. Template IDs entered in the form are kept here too.
func MotionEmptyHelp(l Language) string {
	if l == Chinese {
		return "用过的参考视频会成为动作：模板只制作和付费一次，之后重复使用。新建任务时填写的模板 ID 也会存入动作库。"
	}
	return "Each clip that you use becomes a motion: its template is created and paid for once, then reused. Template IDs entered in the form are kept here too."
}

// MotionEmptyUse: new task with a clip
func MotionEmptyUse(l Language) string {
	if l == Chinese {
		return "用参考视频新建任务"
	}
	return "new task with a clip"
}

// MotionFailed: failed
func MotionFailed(l Language) string {
	if l == Chinese {
		return "制作失败"
	}
	return "failed"
}

// MotionFilterHint: name, note, clip or template ID
func MotionFilterHint(l Language) string {
	if l == Chinese {
		return "名称、备注、参考视频或模板 ID"
	}
	return "name, note, clip or template ID"
}

// MotionHintResumeSending: resume sending
func MotionHintResumeSending(l Language) string {
	if l == Chinese {
		return "恢复提交"
	}
	return "resume sending"
}

// MotionKeyCurrent: current key
func MotionKeyCurrent(l Language) string {
	if l == Chinese {
		return "当前 API Key"
	}
	return "current key"
}

// MotionKeyOther: another key
func MotionKeyOther(l Language) string {
	if l == Chinese {
		return "其他 API Key"
	}
	return "another key"
}

// MotionKeyUnknown: unknown (added by ID)
func MotionKeyUnknown(l Language) string {
	if l == Chinese {
		return "未知（按 ID 添加）"
	}
	return "unknown (added by ID)"
}

// MotionLabelAdded: added
func MotionLabelAdded(l Language) string {
	if l == Chinese {
		return "添加时间"
	}
	return "added"
}

// MotionLabelChecksum: checksum
func MotionLabelChecksum(l Language) string {
	if l == Chinese {
		return "校验值"
	}
	return "checksum"
}

// MotionLabelClip: clip
func MotionLabelClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "clip"
}

// MotionLabelCost: cost
func MotionLabelCost(l Language) string {
	if l == Chinese {
		return "费用"
	}
	return "cost"
}

// MotionLabelCreated: created
func MotionLabelCreated(l Language) string {
	if l == Chinese {
		return "制作时间"
	}
	return "created"
}

// MotionLabelKey: API key
func MotionLabelKey(l Language) string {
	if l == Chinese {
		return "API Key"
	}
	return "API key"
}

// MotionLabelLength: length
func MotionLabelLength(l Language) string {
	if l == Chinese {
		return "时长"
	}
	return "length"
}

// MotionLabelModel: model name
func MotionLabelModel(l Language) string {
	if l == Chinese {
		return "模型名称"
	}
	return "model name"
}

// MotionLabelRejected: rejected
func MotionLabelRejected(l Language) string {
	if l == Chinese {
		return "不可用"
	}
	return "rejected"
}

// MotionLabelSuccess: last success
func MotionLabelSuccess(l Language) string {
	if l == Chinese {
		return "上次成功"
	}
	return "last success"
}

// MotionLabelTemplate: template ID
func MotionLabelTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID"
	}
	return "template ID"
}

// MotionLabelUsed: used
func MotionLabelUsed(l Language) string {
	if l == Chinese {
		return "使用"
	}
	return "used"
}

// MotionLastUsedFirst: last used first
func MotionLastUsedFirst(l Language) string {
	if l == Chinese {
		return "最近用过的在前"
	}
	return "last used first"
}

// MotionNameNeeded: Enter a name: the form finds motions by name.
func MotionNameNeeded(l Language) string {
	if l == Chinese {
		return "请填写名称：新建任务时按名称查找动作。"
	}
	return "Enter a name: the form finds motions by name."
}

// MotionNameTaken: “{name}” is already in the library. Choose another name.
func MotionNameTaken(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库中已有「", false}, part{name, true}, part{"」，请换一个名称。", false})
	}
	return "“" + name + "” is already in the library. Choose another name."
}

// MotionNeverUsed: never
func MotionNeverUsed(l Language) string {
	if l == Chinese {
		return "从未使用"
	}
	return "never"
}

// MotionNoClip: This motion has no clip on this machine
func MotionNoClip(l Language) string {
	if l == Chinese {
		return "该动作在本机没有参考视频"
	}
	return "This motion has no clip on this machine"
}

// MotionNoFFmpeg: Playing here needs ffmpeg
func MotionNoFFmpeg(l Language) string {
	if l == Chinese {
		return "终端播放需要 ffmpeg"
	}
	return "Playing here needs ffmpeg"
}

// MotionNoMatch: No match for “{filter}”
func MotionNoMatch(l Language, filter string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{filter, true}, part{"」的动作", false})
	}
	return "No match for “" + filter + "”"
}

// MotionNoMotion: No motion selected · {add} add a template ID
func MotionNoMotion(l Language, add string) string {
	if l == Chinese {
		return join(part{"未选中动作 · ", false}, part{add, true}, part{" 添加模板 ID", false})
	}
	return "No motion selected · " + add + " add a template ID"
}

// MotionNoTemplate: no template
func MotionNoTemplate(l Language) string {
	if l == Chinese {
		return "未制作"
	}
	return "no template"
}

// MotionNoTemplateAdvice: The next {anyone} task with this motion creates one. {move} and {mix} use the clip itself.
func MotionNoTemplateAdvice(l Language, anyone string, mix string, move string) string {
	if l == Chinese {
		return join(part{"下一个使用该动作的", false}, part{anyone, true}, part{"任务会制作模板。", false}, part{move, true}, part{"和", false}, part{mix, true}, part{"直接使用参考视频。", false})
	}
	return "The next " + anyone + " task with this motion creates one. " + move + " and " + mix + " use the clip itself."
}

// MotionNoTemplateHead: No template yet
func MotionNoTemplateHead(l Language) string {
	if l == Chinese {
		return "还没有动作模板"
	}
	return "No template yet"
}

// MotionNoneSelected: No motion selected
func MotionNoneSelected(l Language) string {
	if l == Chinese {
		return "未选中动作"
	}
	return "No motion selected"
}

// MotionNotPlayed: Can't play the clip here: {reason}
func MotionNotPlayed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法在终端播放：", false}, part{reason, true})
	}
	return "Can't play the clip here: " + reason
}

// MotionNoteHint: what the motion is good for
func MotionNoteHint(l Language) string {
	if l == Chinese {
		return "适用场景"
	}
	return "what the motion is good for"
}

// MotionOtherKey: other key
func MotionOtherKey(l Language) string {
	if l == Chinese {
		return "其他 Key"
	}
	return "other key"
}

// MotionOtherKeyAdvice: If that key belongs to another account, Model Studio will reject the template. {key} changes the key.
func MotionOtherKeyAdvice(l Language, key string) string {
	if l == Chinese {
		return join(part{"若该 API Key 属于其他账号，百炼不会受理该模板。按 ", false}, part{key, true}, part{" 更换 API Key。", false})
	}
	return "If that key belongs to another account, Model Studio will reject the template. " + key + " changes the key."
}

// MotionOtherKeyHead: Created with another API key
func MotionOtherKeyHead(l Language) string {
	if l == Chinese {
		return "用其他 API Key 制作"
	}
	return "Created with another API key"
}

// MotionProgress: {state} · {note}
func MotionProgress(l Language, note string, state string) string {
	if l == Chinese {
		return join(part{state, true}, part{" · ", false}, part{note, true})
	}
	return state + " · " + note
}

// MotionReadFailed: Can't read the library: {error}
func MotionReadFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法读取动作库：", false}, part{error, true})
	}
	return "Can't read the library: " + error
}

// MotionReady: ready
func MotionReady(l Language) string {
	if l == Chinese {
		return "可用"
	}
	return "ready"
}

// MotionRejected: rejected
func MotionRejected(l Language) string {
	if l == Chinese {
		return "不可用"
	}
	return "rejected"
}

// MotionRejectedAdvice: The template belongs to another account or no longer exists. Change the API key ({key}), or remove this motion ({remove}) and create a task with its clip: that creates a new template.
func MotionRejectedAdvice(l Language, key string, remove string) string {
	if l == Chinese {
		return join(part{"模板属于其他账号，或已不存在。请更换 API Key（", false}, part{key, true}, part{"），或移除该动作（", false}, part{remove, true}, part{"）后用其参考视频新建任务，重新制作模板。", false})
	}
	return "The template belongs to another account or no longer exists. Change the API key (" + key + "), or remove this motion (" + remove + ") and create a task with its clip: that creates a new template."
}

// MotionRejectedAdviceNoClip: The template belongs to another account or no longer exists. Change the API key ({key}), or remove this motion ({remove}) and start again from its clip.
func MotionRejectedAdviceNoClip(l Language, key string, remove string) string {
	if l == Chinese {
		return join(part{"模板属于其他账号，或已不存在。请更换 API Key（", false}, part{key, true}, part{"），或移除该动作（", false}, part{remove, true}, part{"）后从参考视频重新开始。", false})
	}
	return "The template belongs to another account or no longer exists. Change the API key (" + key + "), or remove this motion (" + remove + ") and start again from its clip."
}

// MotionRejectedHead: Template rejected ({day})
func MotionRejectedHead(l Language, day string) string {
	if l == Chinese {
		return join(part{"动作模板不可用（", false}, part{day, true}, part{"）", false})
	}
	return "Template rejected (" + day + ")"
}

// MotionRemoved: Removed “{name}” · {undo} undo
func MotionRemoved(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” · " + undo + " undo"
}

// MotionRemovedCreating: Removed “{name}”; its template is still being created · {undo} undo
func MotionRemovedCreating(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」，模板仍在制作 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "”; its template is still being created · " + undo + " undo"
}

// MotionRemovedCreatingWaiting: Removed “{name}”; its template is still being created, and {n} waiting tasks continue · {undo} undo
func MotionRemovedCreatingWaiting(l Language, n int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」，模板仍在制作，", false}, part{Int(l, n), false}, part{" 个待提交任务会继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "”; its template is still being created, and " + Int(l, n) + " waiting " + plural(n, "task continues", "tasks continue") + " · " + undo + " undo"
}

// MotionRemovedWaiting: Removed “{name}”; {n} waiting tasks continue · {undo} undo
func MotionRemovedWaiting(l Language, n int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」，", false}, part{Int(l, n), false}, part{" 个待提交任务会继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "”; " + Int(l, n) + " waiting " + plural(n, "task continues", "tasks continue") + " · " + undo + " undo"
}

// MotionRenameTitle: Rename “{name}”
func MotionRenameTitle(l Language, name string) string {
	if l == Chinese {
		return join(part{"重命名「", false}, part{name, true}, part{"」", false})
	}
	return "Rename “" + name + "”"
}

// MotionTemplateKnown: The library already has this template: “{name}”
func MotionTemplateKnown(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库中已有该模板：「", false}, part{name, true}, part{"」", false})
	}
	return "The library already has this template: “" + name + "”"
}

// MotionTitle: Motions
func MotionTitle(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Motions"
}

// MotionUnconfirmedAdvice: Looking it up on your account. It won't be recreated automatically. To decide now, press {resolve} on a task waiting for the template.
func MotionUnconfirmedAdvice(l Language, resolve string) string {
	if l == Chinese {
		return join(part{"正在账号中查找，不会自动重新制作。如需立即处理，请在等待该模板的任务上按 ", false}, part{resolve, true}, part{"。", false})
	}
	return "Looking it up on your account. It won't be recreated automatically. To decide now, press " + resolve + " on a task waiting for the template."
}

// MotionUnconfirmedHead: No response; the template may have been created
func MotionUnconfirmedHead(l Language) string {
	if l == Chinese {
		return "未收到响应，动作模板可能已创建"
	}
	return "No response; the template may have been created"
}

// MotionUnmadeAdvice: {advice} {use} tries again with a new task.
func MotionUnmadeAdvice(l Language, advice string, use string) string {
	if l == Chinese {
		return join(part{advice, true}, part{"按 ", false}, part{use, true}, part{" 新建任务可重试。", false})
	}
	return advice + " " + use + " tries again with a new task."
}

// MotionUnmadeHead: Couldn't create the template ({day}): {reason}
func MotionUnmadeHead(l Language, day string, reason string) string {
	if l == Chinese {
		return join(part{"动作模板制作失败（", false}, part{day, true}, part{"）：", false}, part{reason, true})
	}
	return "Couldn't create the template (" + day + "): " + reason
}

// MotionUsed: for {n} videos
func MotionUsed(l Language, n int) string {
	if l == Chinese {
		return "用于 " + Int(l, n) + " 个视频"
	}
	return "for " + Int(l, n) + " " + plural(n, "video", "videos")
}

// NameBackgroundClip: clip's
func NameBackgroundClip(l Language) string {
	if l == Chinese {
		return "视频背景"
	}
	return "clip's"
}

// NameBackgroundPicture: picture's
func NameBackgroundPicture(l Language) string {
	if l == Chinese {
		return "图片背景"
	}
	return "picture's"
}

// NameBackgroundRatio: picture's, {ratio}
func NameBackgroundRatio(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"图片背景，", false}, part{ratio, true})
	}
	return "picture's, " + ratio
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

// NameEngineRetired: {engine} (retired)
func NameEngineRetired(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"（已下线）", false})
	}
	return engine + " (retired)"
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

// NameImported: imported
func NameImported(l Language) string {
	if l == Chinese {
		return "已导入"
	}
	return "imported"
}

// NameModePro: professional
func NameModePro(l Language) string {
	if l == Chinese {
		return "专业"
	}
	return "professional"
}

// NameModeStandard: standard
func NameModeStandard(l Language) string {
	if l == Chinese {
		return "标准"
	}
	return "standard"
}

// NameOutputSilent: Video: {size}, {fps} fps, no sound, {seconds} s
func NameOutputSilent(l Language, fps string, seconds string, size string) string {
	if l == Chinese {
		return join(part{"视频：", false}, part{size, true}, part{"，", false}, part{fps, true}, part{" fps，无声，", false}, part{seconds, true}, part{" 秒", false})
	}
	return "Video: " + size + ", " + fps + " fps, no sound, " + seconds + " s"
}

// NameOutputSilentRange: Video: {size}, {fps} fps, no sound, as long as the clip ({least}–{most} s)
func NameOutputSilentRange(l Language, fps string, least string, most string, size string) string {
	if l == Chinese {
		return join(part{"视频：", false}, part{size, true}, part{"，", false}, part{fps, true}, part{" fps，无声，时长同参考视频（", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒）", false})
	}
	return "Video: " + size + ", " + fps + " fps, no sound, as long as the clip (" + least + "–" + most + " s)"
}

// NameOutputSound: Video: {size}, {fps} fps, clip's sound, {seconds} s
func NameOutputSound(l Language, fps string, seconds string, size string) string {
	if l == Chinese {
		return join(part{"视频：", false}, part{size, true}, part{"，", false}, part{fps, true}, part{" fps，保留参考视频的声音，", false}, part{seconds, true}, part{" 秒", false})
	}
	return "Video: " + size + ", " + fps + " fps, clip's sound, " + seconds + " s"
}

// NameOutputSoundRange: Video: {size}, {fps} fps, clip's sound, as long as the clip ({least}–{most} s)
func NameOutputSoundRange(l Language, fps string, least string, most string, size string) string {
	if l == Chinese {
		return join(part{"视频：", false}, part{size, true}, part{"，", false}, part{fps, true}, part{" fps，保留参考视频的声音，时长同参考视频（", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒）", false})
	}
	return "Video: " + size + ", " + fps + " fps, clip's sound, as long as the clip (" + least + "–" + most + " s)"
}

// NameShapeClip: clip
func NameShapeClip(l Language) string {
	if l == Chinese {
		return "视频"
	}
	return "clip"
}

// NameShapePicture: picture
func NameShapePicture(l Language) string {
	if l == Chinese {
		return "图片"
	}
	return "picture"
}

// NameTask: {picture} {sign} {motion}
func NameTask(l Language, motion string, picture string, sign string) string {
	if l == Chinese {
		return join(part{picture, true}, part{" ", false}, part{sign, true}, part{" ", false}, part{motion, true})
	}
	return picture + " " + sign + " " + motion
}

// NameTemplate: {motion} (template)
func NameTemplate(l Language, motion string) string {
	if l == Chinese {
		return join(part{motion, true}, part{"（动作模板）", false})
	}
	return motion + " (template)"
}

// NameUnknown: unknown
func NameUnknown(l Language) string {
	if l == Chinese {
		return "未知"
	}
	return "unknown"
}

// NameUnnamed: unnamed
func NameUnnamed(l Language) string {
	if l == Chinese {
		return "未命名"
	}
	return "unnamed"
}

// NoticeAmbiguous: Several tasks on your account could be “{name}” · {resolve} resolve
func NoticeAmbiguous(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"账号中有多个任务可能是「", false}, part{name, true}, part{"」· ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "Several tasks on your account could be “" + name + "” · " + resolve + " resolve"
}

// NoticeCancelLapsed: Not canceled: the request is older than 24 hours
func NoticeCancelLapsed(l Language) string {
	if l == Chinese {
		return "未取消：请求已超过 24 小时"
	}
	return "Not canceled: the request is older than 24 hours"
}

// NoticeCancelRefused: Can't cancel: {error}
func NoticeCancelRefused(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法取消：", false}, part{error, true})
	}
	return "Can't cancel: " + error
}

// NoticeCancelRetried: Not canceled yet, retrying: {error}
func NoticeCancelRetried(l Language, error string) string {
	if l == Chinese {
		return join(part{"尚未取消，稍后自动重试：", false}, part{error, true})
	}
	return "Not canceled yet, retrying: " + error
}

// NoticeCancelStarted: Can't cancel: already running
func NoticeCancelStarted(l Language) string {
	if l == Chinese {
		return "无法取消：已开始生成"
	}
	return "Can't cancel: already running"
}

// NoticeCancelStopped: Cancel stopped; the task continues
func NoticeCancelStopped(l Language) string {
	if l == Chinese {
		return "已停止取消，任务继续"
	}
	return "Cancel stopped; the task continues"
}

// NoticeCancelTooLate: Can't cancel: {state}
func NoticeCancelTooLate(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法取消：", false}, part{state, true})
	}
	return "Can't cancel: " + state
}

// NoticeCancelUnanswered: Possibly not canceled; refresh to find out: {error}
func NoticeCancelUnanswered(l Language, error string) string {
	if l == Chinese {
		return join(part{"可能尚未取消，稍后刷新可知结果：", false}, part{error, true})
	}
	return "Possibly not canceled; refresh to find out: " + error
}

// NoticeCancelWhenAccepted: Canceling as soon as Model Studio accepts the task
func NoticeCancelWhenAccepted(l Language) string {
	if l == Chinese {
		return "正在提交，百炼受理后取消"
	}
	return "Canceling as soon as Model Studio accepts the task"
}

// NoticeCancelWhenFound: Canceling once the task is found on your account
func NoticeCancelWhenFound(l Language) string {
	if l == Chinese {
		return "待确认，在账号中找到后取消"
	}
	return "Canceling once the task is found on your account"
}

// NoticeCanceledAll: Canceled {n} tasks
func NoticeCanceledAll(l Language, n int) string {
	if l == Chinese {
		return "已取消 " + Int(l, n) + " 个任务"
	}
	return "Canceled " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// NoticeCanceledOne: Canceled
func NoticeCanceledOne(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "Canceled"
}

// NoticeCanceledRestStarted: Canceled {done} of {all} tasks; the rest had already started
func NoticeCanceledRestStarted(l Language, all int, done int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），其余已开始生成"
	}
	return "Canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; the rest had already started"
}

// NoticeCanceledSome: Canceled {done} of {all} tasks; the rest continue
func NoticeCanceledSome(l Language, all int, done int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），其余继续"
	}
	return "Canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; the rest continue"
}

// NoticeCanceledSomeStarted: Canceled {done} of {all} tasks; {started} had already started
func NoticeCanceledSomeStarted(l Language, all int, done int, started int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），" + Int(l, started) + " 个已开始生成"
	}
	return "Canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; " + Int(l, started) + " had already started"
}

// NoticeCanceledStopped: Stopped: canceled {done} of {all} tasks, the rest continue
func NoticeCanceledStopped(l Language, all int, done int) string {
	if l == Chinese {
		return "已停止：取消了 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），其余继续"
	}
	return "Stopped: canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + ", the rest continue"
}

// NoticeCanceling: Canceling {tried} of {all}
func NoticeCanceling(l Language, all int, tried int) string {
	if l == Chinese {
		return "正在取消 " + Int(l, tried) + "/" + Int(l, all)
	}
	return "Canceling " + Int(l, tried) + " of " + Int(l, all)
}

// NoticeCancelingOne: Canceling…
func NoticeCancelingOne(l Language) string {
	if l == Chinese {
		return "正在取消…"
	}
	return "Canceling…"
}

// NoticeCancelingStop: Canceling {tried} of {all} · {back} stop
func NoticeCancelingStop(l Language, all int, back string, tried int) string {
	if l == Chinese {
		return join(part{"正在取消 ", false}, part{Int(l, tried), false}, part{"/", false}, part{Int(l, all), false}, part{" · ", false}, part{back, true}, part{" 停止", false})
	}
	return "Canceling " + Int(l, tried) + " of " + Int(l, all) + " · " + back + " stop"
}

// NoticeClockAhead: This machine's clock is {d} ahead of Model Studio's. Set the clock; link expiry follows Model Studio's time.
func NoticeClockAhead(l Language, d time.Duration) string {
	if l == Chinese {
		return "本机时钟比百炼快 " + Left(l, d) + "。请校准时钟；链接的过期时间以百炼为准。"
	}
	return "This machine's clock is " + Left(l, d) + " ahead of Model Studio's. Set the clock; link expiry follows Model Studio's time."
}

// NoticeClockBehind: This machine's clock is {d} behind Model Studio's. Set the clock; link expiry follows Model Studio's time.
func NoticeClockBehind(l Language, d time.Duration) string {
	if l == Chinese {
		return "本机时钟比百炼慢 " + Left(l, d) + "。请校准时钟；链接的过期时间以百炼为准。"
	}
	return "This machine's clock is " + Left(l, d) + " behind Model Studio's. Set the clock; link expiry follows Model Studio's time."
}

// NoticeClocks: The clocks differ too much to identify “{name}” · {resolve} resolve
func NoticeClocks(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"时钟不一致，无法确定账号中哪个任务是「", false}, part{name, true}, part{"」· ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "The clocks differ too much to identify “" + name + "” · " + resolve + " resolve"
}

// NoticeCommandFollows: Another dancecard is processing the queue; this command follows its progress
func NoticeCommandFollows(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在处理队列，本命令同步显示"
	}
	return "Another dancecard is processing the queue; this command follows its progress"
}

// NoticeCommandMayBeUnconfirmed: {n} tasks on your account may match unconfirmed ones here; open dancecard to resolve them
func NoticeCommandMayBeUnconfirmed(l Language, n int) string {
	if l == Chinese {
		return "账号中有 " + Int(l, n) + " 个任务可能就是待确认的任务，请打开 dancecard 处理"
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " on your account may match unconfirmed ones here; open dancecard to resolve them"
}

// NoticeCommandMotionAdded: Added “{name}” to the library
func NoticeCommandMotionAdded(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已加入动作库", false})
	}
	return "Added “" + name + "” to the library"
}

// NoticeCommandNotImported: Your account has {n} tasks that aren't on the list; `dancecard import` adds them
func NoticeCommandNotImported(l Language, n int) string {
	if l == Chinese {
		return "账号中有 " + Int(l, n) + " 个任务不在列表中，可用 `dancecard import` 导入"
	}
	return "Your account has " + Int(l, n) + " " + plural(n, "task that isn't", "tasks that aren't") + " on the list; `dancecard import` adds " + plural(n, "it", "them")
}

// NoticeCommandNowUnconfirmed: “{name}” is unconfirmed; open dancecard to resolve it
func NoticeCommandNowUnconfirmed(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」待确认，请打开 dancecard 处理", false})
	}
	return "“" + name + "” is unconfirmed; open dancecard to resolve it"
}

// NoticeCountActive: {n} active
func NoticeCountActive(l Language, n int) string {
	if l == Chinese {
		return "进行中 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " active"
}

// NoticeCountCanceled: {n} canceled
func NoticeCountCanceled(l Language, n int) string {
	if l == Chinese {
		return "已取消 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " canceled"
}

// NoticeCountDone: {n} done
func NoticeCountDone(l Language, n int) string {
	if l == Chinese {
		return "已完成 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " done"
}

// NoticeCountFailed: {n} failed
func NoticeCountFailed(l Language, n int) string {
	if l == Chinese {
		return "失败 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " failed"
}

// NoticeEditIsNew: Edits go into a new task: {state}
func NoticeEditIsNew(l Language, state string) string {
	if l == Chinese {
		return join(part{"修改会另建任务：", false}, part{state, true})
	}
	return "Edits go into a new task: " + state
}

// NoticeEditRedone: Changed “{name}” again · {undo} undo
func NoticeEditRedone(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已再次修改「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Changed “" + name + "” again · " + undo + " undo"
}

// NoticeEditUndone: “{name}” is as it was before the edit · {redo} redo
func NoticeEditUndone(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复到修改前 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is as it was before the edit · " + redo + " redo"
}

// NoticeEdited: Changed “{name}” · {undo} undo
func NoticeEdited(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已修改「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Changed “" + name + "” · " + undo + " undo"
}

// NoticeFailed: “{name}” failed: {reason}
func NoticeFailed(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」失败：", false}, part{reason, true})
	}
	return "“" + name + "” failed: " + reason
}

// NoticeFailedAdvice: “{name}” failed. {advice}
func NoticeFailedAdvice(l Language, advice string, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」失败。", false}, part{advice, true})
	}
	return "“" + name + "” failed. " + advice
}

// NoticeFollows: Another dancecard is processing the queue; this window follows its progress
func NoticeFollows(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在处理队列，本窗口同步显示"
	}
	return "Another dancecard is processing the queue; this window follows its progress"
}

// NoticeFound: “{name}” found on your account; resuming
func NoticeFound(l Language, name string) string {
	if l == Chinese {
		return join(part{"已在账号中找到「", false}, part{name, true}, part{"」，继续跟踪", false})
	}
	return "“" + name + "” found on your account; resuming"
}

// NoticeHeld: {n} tasks are on hold again · {redo} redo
func NoticeHeld(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已重新暂停 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " on hold again · " + redo + " redo"
}

// NoticeHeldAgain: {n} tasks are on hold again · {undo} undo
func NoticeHeldAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已再次暂停 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " on hold again · " + undo + " undo"
}

// NoticeHeldAgainOne: “{name}” is on hold again · {undo} undo
func NoticeHeldAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已再次暂停 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "“" + name + "” is on hold again · " + undo + " undo"
}

// NoticeHeldOne: “{name}” is on hold again · {redo} redo
func NoticeHeldOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已重新暂停 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is on hold again · " + redo + " redo"
}

// NoticeHistoryCopied: Saved a copy of the whole history: {path}
func NoticeHistoryCopied(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录副本已保存到「", false}, part{path, true}, part{"」", false})
	}
	return "Saved a copy of the whole history: " + path
}

// NoticeHistoryNotCopied: Couldn't save a copy of the history: {error}
func NoticeHistoryNotCopied(l Language, error string) string {
	if l == Chinese {
		return join(part{"历史记录副本保存失败：", false}, part{error, true})
	}
	return "Couldn't save a copy of the history: " + error
}

// NoticeHookFailed: {name} · {event}
func NoticeHookFailed(l Language, event string, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」· ", false}, part{event, true})
	}
	return name + " · " + event
}

// NoticeImportFailed: Nothing imported: {error}
func NoticeImportFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"导入失败：", false}, part{error, true})
	}
	return "Nothing imported: " + error
}

// NoticeImportStopped: {imported}. Can't read the rest of the list: {error}
func NoticeImportStopped(l Language, error string, imported string) string {
	if l == Chinese {
		return join(part{imported, true}, part{"。列表其余部分无法读取：", false}, part{error, true})
	}
	return imported + ". Can't read the rest of the list: " + error
}

// NoticeImportedBoth: Imported {n} tasks ({counts}) and {motions} motions
func NoticeImportedBoth(l Language, counts []string, motions int, n int) string {
	if l == Chinese {
		return "已导入 " + Int(l, n) + " 个任务（" + List(l, counts) + "）及 " + Int(l, motions) + " 个动作"
	}
	return "Imported " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + List(l, counts) + ") and " + Int(l, motions) + " " + plural(motions, "motion", "motions")
}

// NoticeImportedMotions: Imported {n} motions
func NoticeImportedMotions(l Language, n int) string {
	if l == Chinese {
		return "已导入 " + Int(l, n) + " 个动作"
	}
	return "Imported " + Int(l, n) + " " + plural(n, "motion", "motions")
}

// NoticeImportedTasks: Imported {n} tasks ({counts})
func NoticeImportedTasks(l Language, counts []string, n int) string {
	if l == Chinese {
		return "已导入 " + Int(l, n) + " 个任务（" + List(l, counts) + "）"
	}
	return "Imported " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + List(l, counts) + ")"
}

// NoticeMayBeUnconfirmed: {n} tasks on your account may match unconfirmed ones here · {resolve} resolve
func NoticeMayBeUnconfirmed(l Language, n int, resolve string) string {
	if l == Chinese {
		return join(part{"账号中有 ", false}, part{Int(l, n), false}, part{" 个任务可能就是待确认的任务 · ", false}, part{resolve, true}, part{" 处理", false})
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " on your account may match unconfirmed ones here · " + resolve + " resolve"
}

// NoticeMotionAdded: Added “{name}” to the library · {use} new task
func NoticeMotionAdded(l Language, name string, use string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已加入动作库 · ", false}, part{use, true}, part{" 新建任务", false})
	}
	return "Added “" + name + "” to the library · " + use + " new task"
}

// NoticeMotionNotAdded: Not added ({add} brings back what you typed): {error}
func NoticeMotionNotAdded(l Language, add string, error string) string {
	if l == Chinese {
		return join(part{"未添加（按 ", false}, part{add, true}, part{" 恢复输入内容）：", false}, part{error, true})
	}
	return "Not added (" + add + " brings back what you typed): " + error
}

// NoticeMotionNotRenamed: Not renamed ({rename} brings back what you typed): {error}
func NoticeMotionNotRenamed(l Language, error string, rename string) string {
	if l == Chinese {
		return join(part{"未重命名（按 ", false}, part{rename, true}, part{" 恢复输入内容）：", false}, part{error, true})
	}
	return "Not renamed (" + rename + " brings back what you typed): " + error
}

// NoticeMotionNotRestored: “{name}” not restored: the library has the same clip or template again
func NoticeMotionNotRestored(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未恢复：动作库中已有相同的参考视频或模板", false})
	}
	return "“" + name + "” not restored: the library has the same clip or template again"
}

// NoticeMotionRemovedAgain: Removed “{name}” from the library again · {undo} undo
func NoticeMotionRemovedAgain(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已再次从动作库移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” from the library again · " + undo + " undo"
}

// NoticeMotionRenamed: Renamed the motion to “{name}”
func NoticeMotionRenamed(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作已重命名为「", false}, part{name, true}, part{"」", false})
	}
	return "Renamed the motion to “" + name + "”"
}

// NoticeMotionRestored: “{name}” is back in the library · {redo} redo
func NoticeMotionRestored(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复到动作库 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is back in the library · " + redo + " redo"
}

// NoticeMoved: Moved {n} tasks back · {redo} redo
func NoticeMoved(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移回原位 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " back · " + redo + " redo"
}

// NoticeMovedAgain: Moved {n} tasks again · {undo} undo
func NoticeMovedAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已再次移动 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " again · " + undo + " undo"
}

// NoticeMovedAgainOne: Moved “{name}” again · {undo} undo
func NoticeMovedAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已再次移动 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” again · " + undo + " undo"
}

// NoticeMovedOne: Moved “{name}” back · {redo} redo
func NoticeMovedOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移回原位 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Moved “" + name + "” back · " + redo + " redo"
}

// NoticeNewAgain: {n} results are new again · {redo} redo
func NoticeNewAgain(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个结果已恢复为未查看 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return Int(l, n) + " " + plural(n, "result is", "results are") + " new again · " + redo + " redo"
}

// NoticeNewAgainOne: “{name}” is new again · {redo} redo
func NoticeNewAgainOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复为未查看 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is new again · " + redo + " redo"
}

// NoticeNoResponse: “{name}”: no response. Looking it up on your account; it won't be resent automatically.
func NoticeNoResponse(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未收到响应。正在账号中查找，不会自动重新提交。", false})
	}
	return "“" + name + "”: no response. Looking it up on your account; it won't be resent automatically."
}

// NoticeNotAsked: Can't get the state of “{name}”: {error}
func NoticeNotAsked(l Language, error string, name string) string {
	if l == Chinese {
		return join(part{"无法查询「", false}, part{name, true}, part{"」的状态：", false}, part{error, true})
	}
	return "Can't get the state of “" + name + "”: " + error
}

// NoticeNotChanged: Change not saved: {error}
func NoticeNotChanged(l Language, error string) string {
	if l == Chinese {
		return join(part{"更改未保存：", false}, part{error, true})
	}
	return "Change not saved: " + error
}

// NoticeNotCreated: Not added to the queue: {error}
func NoticeNotCreated(l Language, error string) string {
	if l == Chinese {
		return join(part{"未能加入队列：", false}, part{error, true})
	}
	return "Not added to the queue: " + error
}

// NoticeNotCreatedKept: Not added to the queue ({new} brings back the form): {error}
func NoticeNotCreatedKept(l Language, error string, new string) string {
	if l == Chinese {
		return join(part{"未能加入队列（按 ", false}, part{new, true}, part{" 恢复表单内容）：", false}, part{error, true})
	}
	return "Not added to the queue (" + new + " brings back the form): " + error
}

// NoticeNotEdited: Task not changed: {error}
func NoticeNotEdited(l Language, error string) string {
	if l == Chinese {
		return join(part{"任务未修改：", false}, part{error, true})
	}
	return "Task not changed: " + error
}

// NoticeNotFound: “{name}” isn't on your account; it most likely never arrived · {resolve} resolve
func NoticeNotFound(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"账号中没有「", false}, part{name, true}, part{"」，很可能未创建 · ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "“" + name + "” isn't on your account; it most likely never arrived · " + resolve + " resolve"
}

// NoticeNotImported: Your account has {n} tasks that aren't on the list · {import} import
func NoticeNotImported(l Language, import_ string, n int) string {
	if l == Chinese {
		return join(part{"账号中有 ", false}, part{Int(l, n), false}, part{" 个任务不在列表中 · ", false}, part{import_, true}, part{" 导入", false})
	}
	return "Your account has " + Int(l, n) + " " + plural(n, "task that isn't", "tasks that aren't") + " on the list · " + import_ + " import"
}

// NoticeNotListed: Can't list the tasks on your account: {error}
func NoticeNotListed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法读取账号的任务列表：", false}, part{error, true})
	}
	return "Can't list the tasks on your account: " + error
}

// NoticeNotLookedUp: Can't look up “{name}” on your account: {error}
func NoticeNotLookedUp(l Language, error string, name string) string {
	if l == Chinese {
		return join(part{"无法在账号中查找「", false}, part{name, true}, part{"」：", false}, part{error, true})
	}
	return "Can't look up “" + name + "” on your account: " + error
}

// NoticeNotMoved: Can't move any further in the queue
func NoticeNotMoved(l Language) string {
	if l == Chinese {
		return "队列中已无法继续移动"
	}
	return "Can't move any further in the queue"
}

// NoticeNotSaved: “{name}” not saved: {error}
func NoticeNotSaved(l Language, error string, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」保存失败：", false}, part{error, true})
	}
	return "“" + name + "” not saved: " + error
}

// NoticeNotSent: “{name}” not sent: {reason}
func NoticeNotSent(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未提交：", false}, part{reason, true})
	}
	return "“" + name + "” not sent: " + reason
}

// NoticeNotSentAdvice: “{name}” not sent. {advice}
func NoticeNotSentAdvice(l Language, advice string, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未提交。", false}, part{advice, true})
	}
	return "“" + name + "” not sent. " + advice
}

// NoticeNotSentYet: Task {id} not sent yet: {error}
func NoticeNotSentYet(l Language, error string, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 尚未提交：", false}, part{error, true})
	}
	return "Task " + id + " not sent yet: " + error
}

// NoticeNothingNewAgain: Nothing to undo: none of these results can be new again
func NoticeNothingNewAgain(l Language) string {
	if l == Chinese {
		return "无法撤销：这些结果已无法恢复为未查看"
	}
	return "Nothing to undo: none of these results can be new again"
}

// NoticeNothingToRedo: Nothing to redo
func NoticeNothingToRedo(l Language) string {
	if l == Chinese {
		return "没有可重做的操作"
	}
	return "Nothing to redo"
}

// NoticeNothingToSeeAgain: Nothing to redo: these results already count as seen
func NoticeNothingToSeeAgain(l Language) string {
	if l == Chinese {
		return "无需重做：这些结果已标为已查看"
	}
	return "Nothing to redo: these results already count as seen"
}

// NoticeNothingToUndo: Nothing to undo
func NoticeNothingToUndo(l Language) string {
	if l == Chinese {
		return "没有可撤销的操作"
	}
	return "Nothing to undo"
}

// NoticeNowAtService: “{name}” is already at Model Studio
func NoticeNowAtService(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已提交到百炼", false})
	}
	return "“" + name + "” is already at Model Studio"
}

// NoticeNowCanceled: “{name}” is already canceled
func NoticeNowCanceled(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已取消", false})
	}
	return "“" + name + "” is already canceled"
}

// NoticeNowDone: “{name}” is already done
func NoticeNowDone(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已完成", false})
	}
	return "“" + name + "” is already done"
}

// NoticeNowEdited: “{name}” has changed since you opened it
func NoticeNowEdited(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」打开后已有变化", false})
	}
	return "“" + name + "” has changed since you opened it"
}

// NoticeNowExpired: the link of “{name}” has expired
func NoticeNowExpired(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」的链接已过期", false})
	}
	return "the link of “" + name + "” has expired"
}

// NoticeNowFailed: “{name}” has failed
func NoticeNowFailed(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已失败", false})
	}
	return "“" + name + "” has failed"
}

// NoticeNowOfOtherKey: “{name}” belongs to another API key or base URL
func NoticeNowOfOtherKey(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」属于其他 API Key 或 Base URL", false})
	}
	return "“" + name + "” belongs to another API key or base URL"
}

// NoticeNowOnDisk: “{name}” is already saved
func NoticeNowOnDisk(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已保存", false})
	}
	return "“" + name + "” is already saved"
}

// NoticeNowOnHold: “{name}” is on hold
func NoticeNowOnHold(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已暂停", false})
	}
	return "“" + name + "” is on hold"
}

// NoticeNowPreparing: “{name}” is being prepared
func NoticeNowPreparing(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」准备中", false})
	}
	return "“" + name + "” is being prepared"
}

// NoticeNowRejected: “{name}” was rejected
func NoticeNowRejected(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未受理", false})
	}
	return "“" + name + "” was rejected"
}

// NoticeNowRemoved: “{name}” is no longer on the list
func NoticeNowRemoved(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已不在列表中", false})
	}
	return "“" + name + "” is no longer on the list"
}

// NoticeNowSending: “{name}” is being sent
func NoticeNowSending(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」正在提交", false})
	}
	return "“" + name + "” is being sent"
}

// NoticeNowUnconfirmed: “{name}” is unconfirmed · {resolve} resolve
func NoticeNowUnconfirmed(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」待确认 · ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "“" + name + "” is unconfirmed · " + resolve + " resolve"
}

// NoticeNowUnknown: Model Studio has no record of “{name}”
func NoticeNowUnknown(l Language, name string) string {
	if l == Chinese {
		return join(part{"百炼没有「", false}, part{name, true}, part{"」的记录", false})
	}
	return "Model Studio has no record of “" + name + "”"
}

// NoticeNowWaiting: “{name}” is waiting again
func NoticeNowWaiting(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已回到待提交", false})
	}
	return "“" + name + "” is waiting again"
}

// NoticeOnDisk: The video is already on disk
func NoticeOnDisk(l Language) string {
	if l == Chinese {
		return "视频已在本机"
	}
	return "The video is already on disk"
}

// NoticeOtherModels: Skipped {n} tasks of other models
func NoticeOtherModels(l Language, n int) string {
	if l == Chinese {
		return "未导入其他模型的 " + Int(l, n) + " 个任务"
	}
	return "Skipped " + Int(l, n) + " " + plural(n, "task", "tasks") + " of other models"
}

// NoticeRated: Rated “{name}” {stars} · {undo} undo
func NoticeRated(l Language, name string, stars string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」评分 ", false}, part{stars, true}, part{" · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Rated “" + name + "” " + stars + " · " + undo + " undo"
}

// NoticeRatedAgain: Rated {n} tasks again · {undo} undo
func NoticeRatedAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已再次为 ", false}, part{Int(l, n), false}, part{" 个任务评分 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Rated " + Int(l, n) + " " + plural(n, "task", "tasks") + " again · " + undo + " undo"
}

// NoticeRatedAgainOne: Rated “{name}” again · {undo} undo
func NoticeRatedAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已再次为「", false}, part{name, true}, part{"」评分 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Rated “" + name + "” again · " + undo + " undo"
}

// NoticeRatedHigher: Rated {n} tasks a star higher · {undo} undo
func NoticeRatedHigher(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务的评分已加一星 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Rated " + Int(l, n) + " " + plural(n, "task", "tasks") + " a star higher · " + undo + " undo"
}

// NoticeRatedLower: Rated {n} tasks a star lower · {undo} undo
func NoticeRatedLower(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务的评分已减一星 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Rated " + Int(l, n) + " " + plural(n, "task", "tasks") + " a star lower · " + undo + " undo"
}

// NoticeRatingBack: {n} tasks have their old ratings back · {redo} redo
func NoticeRatingBack(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已恢复原评分 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return Int(l, n) + " " + plural(n, "task has its old rating", "tasks have their old ratings") + " back · " + redo + " redo"
}

// NoticeRatingBackOne: “{name}” has its old rating back · {redo} redo
func NoticeRatingBackOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复原评分 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” has its old rating back · " + redo + " redo"
}

// NoticeRatingHighest: Already at five stars
func NoticeRatingHighest(l Language) string {
	if l == Chinese {
		return "已是五星"
	}
	return "Already at five stars"
}

// NoticeRatingLowest: Not rated yet
func NoticeRatingLowest(l Language) string {
	if l == Chinese {
		return "尚未评分"
	}
	return "Not rated yet"
}

// NoticeRatingRemoved: Removed the rating of “{name}” · {undo} undo
func NoticeRatingRemoved(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已清除「", false}, part{name, true}, part{"」的评分 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed the rating of “" + name + "” · " + undo + " undo"
}

// NoticeRecheckFailed: Couldn't recheck tasks without a record: {error}
func NoticeRecheckFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法复查服务端无记录的任务：", false}, part{error, true})
	}
	return "Couldn't recheck tasks without a record: " + error
}

// NoticeReindexFailed: Couldn't update the search index; filters may match too many tasks: {error}
func NoticeReindexFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"搜索索引更新失败，筛选结果可能偏多：", false}, part{error, true})
	}
	return "Couldn't update the search index; filters may match too many tasks: " + error
}

// NoticeRejected: “{name}” rejected: {reason}
func NoticeRejected(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未受理：", false}, part{reason, true})
	}
	return "“" + name + "” rejected: " + reason
}

// NoticeRejectedAdvice: “{name}” rejected. {advice}
func NoticeRejectedAdvice(l Language, advice string, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未受理。", false}, part{advice, true})
	}
	return "“" + name + "” rejected. " + advice
}

// NoticeRemovedAgain: Removed {n} tasks again · {undo} undo
func NoticeRemovedAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已再次移除 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " again · " + undo + " undo"
}

// NoticeRemovedAgainOne: Removed “{name}” again · {undo} undo
func NoticeRemovedAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已再次移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” again · " + undo + " undo"
}

// NoticeRenamedAgain: Renamed to “{name}” again · {undo} undo
func NoticeRenamedAgain(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已再次重命名为「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Renamed to “" + name + "” again · " + undo + " undo"
}

// NoticeRenamedBack: “{name}” has its old title back · {redo} redo
func NoticeRenamedBack(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复原标题 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” has its old title back · " + redo + " redo"
}

// NoticeRestored: {n} tasks are back on the list · {redo} redo
func NoticeRestored(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已恢复到列表 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " back on the list · " + redo + " redo"
}

// NoticeRestoredOne: “{name}” is back on the list · {redo} redo
func NoticeRestoredOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复到列表 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is back on the list · " + redo + " redo"
}

// NoticeResumed: Resumed {n} tasks · {redo} redo
func NoticeResumed(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已继续 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Resumed " + Int(l, n) + " " + plural(n, "task", "tasks") + " · " + redo + " redo"
}

// NoticeResumedAgain: Resumed {n} tasks again · {undo} undo
func NoticeResumedAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已再次继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed " + Int(l, n) + " " + plural(n, "task", "tasks") + " again · " + undo + " undo"
}

// NoticeResumedAgainOne: Resumed “{name}” again · {undo} undo
func NoticeResumedAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已再次继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed “" + name + "” again · " + undo + " undo"
}

// NoticeResumedOne: Resumed “{name}” · {redo} redo
func NoticeResumedOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已继续 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Resumed “" + name + "” · " + redo + " redo"
}

// NoticeRevived: Model Studio has a record of {n} tasks again; resuming
func NoticeRevived(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务重新查到记录，继续跟踪"
	}
	return "Model Studio has a record of " + Int(l, n) + " " + plural(n, "task", "tasks") + " again; resuming"
}

// NoticeSaved: Saved {file} · link expires in {left}
func NoticeSaved(l Language, file string, left time.Duration) string {
	if l == Chinese {
		return join(part{"已保存「", false}, part{file, true}, part{"」· 链接剩 ", false}, part{Left(l, left), false})
	}
	return "Saved " + file + " · link expires in " + Left(l, left)
}

// NoticeSavedAlone: Saved {file}
func NoticeSavedAlone(l Language, file string) string {
	if l == Chinese {
		return join(part{"已保存「", false}, part{file, true}, part{"」", false})
	}
	return "Saved " + file
}

// NoticeSeenAgain: {n} results count as seen again · {undo} undo
func NoticeSeenAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个结果已再次标为已查看 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return Int(l, n) + " " + plural(n, "result counts", "results count") + " as seen again · " + undo + " undo"
}

// NoticeSeenAgainOne: “{name}” counts as seen again · {undo} undo
func NoticeSeenAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已再次标为已查看 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "“" + name + "” counts as seen again · " + undo + " undo"
}

// NoticeSentNotWritten: Task {id} was sent, but the response isn't on disk yet; retrying: {error}
func NoticeSentNotWritten(l Language, error string, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 已提交，响应尚未存盘，稍后自动重试：", false}, part{error, true})
	}
	return "Task " + id + " was sent, but the response isn't on disk yet; retrying: " + error
}

// NoticeSentTwice: Sending “{name}” again created a second task; both are on the list
func NoticeSentTwice(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」曾重新提交，百炼中有两个任务，均已列出", false})
	}
	return "Sending “" + name + "” again created a second task; both are on the list"
}

// NoticeTaskGone: the task is no longer on the list
func NoticeTaskGone(l Language) string {
	if l == Chinese {
		return "任务已不在列表中"
	}
	return "the task is no longer on the list"
}

// NoticeTidyFailed: Couldn't clean up the history: {error}
func NoticeTidyFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法整理历史记录：", false}, part{error, true})
	}
	return "Couldn't clean up the history: " + error
}

// NoticeTidyFixesFailed: Couldn't clean up fixed copies: {error}
func NoticeTidyFixesFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法清理转换后的副本：", false}, part{error, true})
	}
	return "Couldn't clean up fixed copies: " + error
}

// NoticeTidyVideosFailed: Couldn't clean up unfinished downloads: {error}
func NoticeTidyVideosFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法清理未完成的下载：", false}, part{error, true})
	}
	return "Couldn't clean up unfinished downloads: " + error
}

// NoticeTooLate: Too late: {state}
func NoticeTooLate(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法更改：", false}, part{state, true})
	}
	return "Too late: " + state
}

// NoticeTooLateForSome: Changed {done} of {all} tasks; too late for the rest: {state}
func NoticeTooLateForSome(l Language, all int, done int, state string) string {
	if l == Chinese {
		return join(part{"已更改 ", false}, part{Int(l, done), false}, part{" 个任务（共 ", false}, part{Int(l, all), false}, part{" 个），其余无法更改：", false}, part{state, true})
	}
	return "Changed " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; too late for the rest: " + state
}

// NoticeTooLateForSomeUndo: Changed {done} of {all} tasks; too late for the rest: {state} · {undo} undo
func NoticeTooLateForSomeUndo(l Language, all int, done int, state string, undo string) string {
	if l == Chinese {
		return join(part{"已更改 ", false}, part{Int(l, done), false}, part{" 个任务（共 ", false}, part{Int(l, all), false}, part{" 个），其余无法更改：", false}, part{state, true}, part{" · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Changed " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; too late for the rest: " + state + " · " + undo + " undo"
}

// NoticeTooLateToEdit: Too late to change the task: {state}
func NoticeTooLateToEdit(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法修改任务：", false}, part{state, true})
	}
	return "Too late to change the task: " + state
}

// NoticeTooLateToRedo: Too late to redo: {state}
func NoticeTooLateToRedo(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法重做：", false}, part{state, true})
	}
	return "Too late to redo: " + state
}

// NoticeTooLateToUndo: Too late to undo: {state}
func NoticeTooLateToUndo(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法撤销：", false}, part{state, true})
	}
	return "Too late to undo: " + state
}

// NoticeUpToDate: Up to date: nothing new in the last 24 hours
func NoticeUpToDate(l Language) string {
	if l == Chinese {
		return "已是最新：近 24 小时没有新任务"
	}
	return "Up to date: nothing new in the last 24 hours"
}

// NoticeWritten: Task {id}: the response is on disk now
func NoticeWritten(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 的响应已存盘", false})
	}
	return "Task " + id + ": the response is on disk now"
}

// PickerAbove: folder above
func PickerAbove(l Language) string {
	if l == Chinese {
		return "上级"
	}
	return "folder above"
}

// PickerClear: clear
func PickerClear(l Language) string {
	if l == Chinese {
		return "清除"
	}
	return "clear"
}

// PickerClip: {type} {width}×{height} {seconds} s {fps} fps
func PickerClip(l Language, fps string, height string, seconds string, type_ string, width string) string {
	if l == Chinese {
		return join(part{type_, true}, part{"  ", false}, part{width, true}, part{"×", false}, part{height, true}, part{"  ", false}, part{seconds, true}, part{" 秒  ", false}, part{fps, true}, part{" fps", false})
	}
	return type_ + "  " + width + "×" + height + "  " + seconds + " s  " + fps + " fps"
}

// PickerClose: close
func PickerClose(l Language) string {
	if l == Chinese {
		return "关闭"
	}
	return "close"
}

// PickerEmptyLibrary: The library has no motions yet
func PickerEmptyLibrary(l Language) string {
	if l == Chinese {
		return "动作库还没有动作"
	}
	return "The library has no motions yet"
}

// PickerFiles: files
func PickerFiles(l Language) string {
	if l == Chinese {
		return "文件"
	}
	return "files"
}

// PickerFolderForbidden: No permission to read this folder · left folder above
func PickerFolderForbidden(l Language) string {
	if l == Chinese {
		return "没有权限读取该文件夹 · 按左方向键返回上级"
	}
	return "No permission to read this folder · left folder above"
}

// PickerFolderMissing: This folder doesn't exist · left folder above
func PickerFolderMissing(l Language) string {
	if l == Chinese {
		return "文件夹不存在 · 按左方向键返回上级"
	}
	return "This folder doesn't exist · left folder above"
}

// PickerFolderUnread: Can't read this folder: {reason} · left folder above
func PickerFolderUnread(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取该文件夹：", false}, part{reason, true}, part{" · 按左方向键返回上级", false})
	}
	return "Can't read this folder: " + reason + " · left folder above"
}

// PickerLibrary: Library
func PickerLibrary(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Library"
}

// PickerMark: mark
func PickerMark(l Language) string {
	if l == Chinese {
		return "勾选"
	}
	return "mark"
}

// PickerMarkAll: mark all
func PickerMarkAll(l Language) string {
	if l == Chinese {
		return "全部勾选"
	}
	return "mark all"
}

// PickerMarked: {n} marked
func PickerMarked(l Language, n int) string {
	if l == Chinese {
		return "已勾选 " + Int(l, n) + " 项"
	}
	return Int(l, n) + " marked"
}

// PickerNeedsFFmpeg: Frames of clips need ffmpeg
func PickerNeedsFFmpeg(l Language) string {
	if l == Chinese {
		return "显示参考视频的画面需要 ffmpeg"
	}
	return "Frames of clips need ffmpeg"
}

// PickerNoClips: No folders or clips here · left folder above
func PickerNoClips(l Language) string {
	if l == Chinese {
		return "这里没有文件夹和视频 · 按左方向键返回上级"
	}
	return "No folders or clips here · left folder above"
}

// PickerNoMatch: No match for “{text}” · esc clear
func PickerNoMatch(l Language, text string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{text, true}, part{"」的项 · esc 清除", false})
	}
	return "No match for “" + text + "” · esc clear"
}

// PickerNoPictures: No folders or pictures here · left folder above
func PickerNoPictures(l Language) string {
	if l == Chinese {
		return "这里没有文件夹和图片 · 按左方向键返回上级"
	}
	return "No folders or pictures here · left folder above"
}

// PickerNoPreview: No preview
func PickerNoPreview(l Language) string {
	if l == Chinese {
		return "无法预览"
	}
	return "No preview"
}

// PickerOpen: open
func PickerOpen(l Language) string {
	if l == Chinese {
		return "打开"
	}
	return "open"
}

// PickerPicture: {type} {width}×{height}
func PickerPicture(l Language, height string, type_ string, width string) string {
	if l == Chinese {
		return join(part{type_, true}, part{"  ", false}, part{width, true}, part{"×", false}, part{height, true})
	}
	return type_ + "  " + width + "×" + height
}

// PickerReadInPart: only the first {n} read
func PickerReadInPart(l Language, n int) string {
	if l == Chinese {
		return "仅读取前 " + Int(l, n) + " 项"
	}
	return "only the first " + Int(l, n) + " read"
}

// PickerReading: Reading the folder…
func PickerReading(l Language) string {
	if l == Chinese {
		return "正在读取文件夹…"
	}
	return "Reading the folder…"
}

// PickerSelect: select
func PickerSelect(l Language) string {
	if l == Chinese {
		return "选择"
	}
	return "select"
}

// PickerSelectMarked: select marked
func PickerSelectMarked(l Language) string {
	if l == Chinese {
		return "选用勾选项"
	}
	return "select marked"
}

// PickerToLibrary: library
func PickerToLibrary(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "library"
}

// QuitAfterChange: Quitting as soon as your last change is saved · ctrl+c quit now
func QuitAfterChange(l Language) string {
	if l == Chinese {
		return "保存最后的改动后退出 · ctrl+c 立即退出"
	}
	return "Quitting as soon as your last change is saved · ctrl+c quit now"
}

// QuitAfterHook: Quitting as soon as on_saved has finished · ctrl+c quit now
func QuitAfterHook(l Language) string {
	if l == Chinese {
		return "on_saved 程序完成后退出 · ctrl+c 立即退出"
	}
	return "Quitting as soon as on_saved has finished · ctrl+c quit now"
}

// QuitAfterSending: Quitting as soon as Model Studio answers the submission
func QuitAfterSending(l Language) string {
	if l == Chinese {
		return "百炼响应本次提交后退出"
	}
	return "Quitting as soon as Model Studio answers the submission"
}

// QuitAtService: {n} tasks keep running. Reopen dancecard within 24 hours of their completion to save the videos.
func QuitAtService(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务会继续生成。请在完成后 24 小时内重新打开 dancecard 保存视频。"
	}
	return Int(l, n) + " " + plural(n, "task keeps", "tasks keep") + " running. Reopen dancecard within 24 hours of " + plural(n, "its", "their") + " completion to save the " + plural(n, "video", "videos") + "."
}

// QuitCanceling: {done} of {n} tasks are canceled so far. The next start within 24 hours cancels the rest.
func QuitCanceling(l Language, done int, n int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + " 个任务（共 " + Int(l, n) + " 个）。24 小时内再次启动时，取消其余任务。"
	}
	return Int(l, done) + " of " + Int(l, n) + " " + plural(n, "task is", "tasks are") + " canceled so far. The next start within 24 hours cancels the rest."
}

// QuitDemo: The demo's data is discarded when you quit.
func QuitDemo(l Language) string {
	if l == Chinese {
		return "演示数据会在退出时清除。"
	}
	return "The demo's data is discarded when you quit."
}

// QuitDownloading: {n} videos are being downloaded. The next start resumes the downloads.
func QuitDownloading(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个视频正在下载，下次启动后继续。"
	}
	return Int(l, n) + " " + plural(n, "video is", "videos are") + " being downloaded. The next start resumes " + plural(n, "the download", "the downloads") + "."
}

// QuitHistory: Quitting saves the whole history to a new file and prints its name.
func QuitHistory(l Language) string {
	if l == Chinese {
		return "退出时将全部历史记录存为新文件，并显示文件名。"
	}
	return "Quitting saves the whole history to a new file and prints its name."
}

// QuitNotSaved: {n} videos are not saved yet. The next start tries again while the links are valid.
func QuitNotSaved(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个视频尚未保存。链接过期前，下次启动会再次下载。"
	}
	return Int(l, n) + " " + plural(n, "video is", "videos are") + " not saved yet. The next start tries again while the " + plural(n, "link is", "links are") + " valid."
}

// QuitQuit: Quit
func QuitQuit(l Language) string {
	if l == Chinese {
		return "退出"
	}
	return "Quit"
}

// QuitSmall: Quit? {quit} quit, esc stay
func QuitSmall(l Language, quit string) []string {
	if l == Chinese {
		return []string{join(part{"退出？", false}, part{quit, true}, part{" 退出，esc 不退出", false}), join(part{"退出？", false}, part{quit, true}, part{" esc", false}), join(part{quit, true}, part{"?", false}), "?"}
	}
	return []string{"Quit? " + quit + " quit, esc stay", "Quit? " + quit + " esc", quit + "?", "?"}
}

// QuitStay: Stay
func QuitStay(l Language) string {
	if l == Chinese {
		return "不退出"
	}
	return "Stay"
}

// QuitTitle: Quit?
func QuitTitle(l Language) string {
	if l == Chinese {
		return "退出 dancecard？"
	}
	return "Quit?"
}

// QuitWaiting: {n} tasks wait here until the next start.
func QuitWaiting(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个待提交任务会在下次启动后继续。"
	}
	return Int(l, n) + " " + plural(n, "task waits", "tasks wait") + " here until the next start."
}

// SetupAccepted: Key accepted and saved to the keyring
func SetupAccepted(l Language) string {
	if l == Chinese {
		return "验证通过，已存入系统密钥环"
	}
	return "Key accepted and saved to the keyring"
}

// SetupAcceptedOnce: Key accepted (this session only)
func SetupAcceptedOnce(l Language) string {
	if l == Chinese {
		return "验证通过（仅本次使用）"
	}
	return "Key accepted (this session only)"
}

// SetupDemo: Try the demo (free, no key)
func SetupDemo(l Language) string {
	if l == Chinese {
		return "体验演示（免费，无需 API Key）"
	}
	return "Try the demo (free, no key)"
}

// SetupGet: You need an API key: create one in the Model Studio console, China (Beijing), and paste it here. Keys of other regions don't work.
func SetupGet(l Language) string {
	if l == Chinese {
		return "请在百炼控制台的华北2（北京）地域创建 API Key，粘贴到这里。其他地域的 API Key 无法使用。"
	}
	return "You need an API key: create one in the Model Studio console, China (Beijing), and paste it here. Keys of other regions don't work."
}

// SetupGetShort: Create an API key in the Model Studio console, China (Beijing), and paste it here.
func SetupGetShort(l Language) string {
	if l == Chinese {
		return "请在百炼控制台的华北2（北京）地域创建 API Key，粘贴到这里。"
	}
	return "Create an API key in the Model Studio console, China (Beijing), and paste it here."
}

// SetupHintBack: back
func SetupHintBack(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "back"
}

// SetupHintGo: select
func SetupHintGo(l Language) string {
	if l == Chinese {
		return "确认"
	}
	return "select"
}

// SetupHintNext: next
func SetupHintNext(l Language) string {
	if l == Chinese {
		return "下一项"
	}
	return "next"
}

// SetupHintQuit: quit
func SetupHintQuit(l Language) string {
	if l == Chinese {
		return "退出"
	}
	return "quit"
}

// SetupKeep: Verify and save to keyring
func SetupKeep(l Language) string {
	if l == Chinese {
		return "验证并存入系统密钥环"
	}
	return "Verify and save to keyring"
}

// SetupKey: API key
func SetupKey(l Language) string {
	if l == Chinese {
		return "API Key"
	}
	return "API key"
}

// SetupNotUsed: Key {key} not accepted: {error}
func SetupNotUsed(l Language, error string, key string) string {
	if l == Chinese {
		return join(part{"API Key ", false}, part{key, true}, part{" 未通过验证：", false}, part{error, true})
	}
	return "Key " + key + " not accepted: " + error
}

// SetupOnce: Verify, this session only
func SetupOnce(l Language) string {
	if l == Chinese {
		return "验证，仅本次使用"
	}
	return "Verify, this session only"
}

// SetupSession: this session
func SetupSession(l Language) string {
	if l == Chinese {
		return "本次使用"
	}
	return "this session"
}

// SetupTitle: Welcome
func SetupTitle(l Language) string {
	if l == Chinese {
		return "欢迎使用"
	}
	return "Welcome"
}

// SetupTitleAgain: Change the API key
func SetupTitleAgain(l Language) string {
	if l == Chinese {
		return "更换 API Key"
	}
	return "Change the API key"
}

// SetupVerifying: Verifying…
func SetupVerifying(l Language) string {
	if l == Chinese {
		return "正在验证…"
	}
	return "Verifying…"
}

// SetupWhat: dancecard turns a character picture and a motion into a video, with Alibaba Cloud Model Studio.
func SetupWhat(l Language) string {
	if l == Chinese {
		return "dancecard 用阿里云百炼把人物图片和动作变成视频。"
	}
	return "dancecard turns a character picture and a motion into a video, with Alibaba Cloud Model Studio."
}

// StateAmbiguous: several possible matches
func StateAmbiguous(l Language) []string {
	if l == Chinese {
		return []string{"有多个可能对应的任务", "多个可能"}
	}
	return []string{"several possible matches", "several"}
}

// StateBadLink: unusable link, asking again
func StateBadLink(l Language) []string {
	if l == Chinese {
		return []string{"链接不可用，稍后再查", "链接异常"}
	}
	return []string{"unusable link, asking again", "bad link"}
}

// StateBusy: Model Studio is busy · retrying at {time}
func StateBusy(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"百炼繁忙 · ", false}, part{time_, true}, part{" 重试", false}), join(part{time_, true}, part{" 重试", false}), time_}
	}
	return []string{"Model Studio is busy · retrying at " + time_, "at " + time_, time_}
}

// StateCanceled: canceled
func StateCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "canceled"
}

// StateCanceling: canceling
func StateCanceling(l Language) string {
	if l == Chinese {
		return "取消中"
	}
	return "canceling"
}

// StateClocks: clocks differ
func StateClocks(l Language) []string {
	if l == Chinese {
		return []string{"时钟不一致"}
	}
	return []string{"clocks differ", "clocks"}
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

// StateElapsed: {elapsed} so far
func StateElapsed(l Language, elapsed time.Duration) string {
	if l == Chinese {
		return "已 " + Duration(l, elapsed)
	}
	return Duration(l, elapsed) + " so far"
}

// StateExpired: expired
func StateExpired(l Language) string {
	if l == Chinese {
		return "已过期"
	}
	return "expired"
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

// StateLinkExpiredShort: link expired
func StateLinkExpiredShort(l Language) []string {
	if l == Chinese {
		return []string{"链接已过期", "已过期"}
	}
	return []string{"link expired", "expired"}
}

// StateLinkExpiredUnsaved: the video wasn't saved in time
func StateLinkExpiredUnsaved(l Language) []string {
	if l == Chinese {
		return []string{"视频未及时保存", "视频未能保存"}
	}
	return []string{"the video wasn't saved in time", "no video"}
}

// StateLookingUp: looking it up on your account
func StateLookingUp(l Language) []string {
	if l == Chinese {
		return []string{"正在账号中查找", "查找中"}
	}
	return []string{"looking it up on your account", "looking up"}
}

// StateNewStatus: new status
func StateNewStatus(l Language) string {
	if l == Chinese {
		return "新状态"
	}
	return "new status"
}

// StateNoLink: no link
func StateNoLink(l Language) string {
	if l == Chinese {
		return "没有链接"
	}
	return "no link"
}

// StateNoLinkYet: no link yet, asking again
func StateNoLinkYet(l Language) []string {
	if l == Chinese {
		return []string{"尚无链接，稍后再查", "尚无链接"}
	}
	return []string{"no link yet, asking again", "no link"}
}

// StateNoRecord: no record at Model Studio any more
func StateNoRecord(l Language) []string {
	if l == Chinese {
		return []string{"超过 24 小时，或属于其他账号", "已无记录"}
	}
	return []string{"no record at Model Studio any more", "no record"}
}

// StateNoRecordNow: no record at Model Studio at the moment, checking again
func StateNoRecordNow(l Language) []string {
	if l == Chinese {
		return []string{"百炼暂无该任务的记录，稍后复查", "稍后复查"}
	}
	return []string{"no record at Model Studio at the moment, checking again", "checking"}
}

// StateNoStatus: no status
func StateNoStatus(l Language) string {
	if l == Chinese {
		return "无状态"
	}
	return "no status"
}

// StateNotFound: not on your account
func StateNotFound(l Language) []string {
	if l == Chinese {
		return []string{"账号中没有该任务", "未找到"}
	}
	return []string{"not on your account", "not found"}
}

// StateNotSaved: not saved
func StateNotSaved(l Language) string {
	if l == Chinese {
		return "保存失败"
	}
	return "not saved"
}

// StateNotVideo: not a video
func StateNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "not a video"
}

// StateOnHold: on hold
func StateOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "on hold"
}

// StateOnHoldKey: {resume} resume
func StateOnHoldKey(l Language, resume string) string {
	if l == Chinese {
		return join(part{resume, true}, part{" 继续", false})
	}
	return resume + " resume"
}

// StateOverdue: {elapsed}, longer than usual
func StateOverdue(l Language, elapsed string) string {
	if l == Chinese {
		return elapsed + "，比平时久"
	}
	return elapsed + ", longer than usual"
}

// StateOverdueLong: {elapsed}, longer than usual
func StateOverdueLong(l Language, elapsed time.Duration) string {
	if l == Chinese {
		return "已 " + Duration(l, elapsed) + "，比平时久"
	}
	return Duration(l, elapsed) + ", longer than usual"
}

// StateOverdueRangeLong: {elapsed}, longer than usual ({range})
func StateOverdueRangeLong(l Language, elapsed time.Duration, range_ string) string {
	if l == Chinese {
		return join(part{"已 ", false}, part{Duration(l, elapsed), false}, part{"，比平时久（", false}, part{range_, true}, part{"）", false})
	}
	return Duration(l, elapsed) + ", longer than usual (" + range_ + ")"
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

// StateRank: #{rank}
func StateRank(l Language, rank string) string {
	if l == Chinese {
		return "#" + rank
	}
	return "#" + rank
}

// StateRankLong: No. {n} in the queue
func StateRankLong(l Language, n int) string {
	if l == Chinese {
		return "队列第 " + Int(l, n) + " 位"
	}
	return "No. " + Int(l, n) + " in the queue"
}

// StateRankRange: #{rank} ~{wait} ({range})
func StateRankRange(l Language, range_ string, rank string, wait string) string {
	if l == Chinese {
		return "#" + rank + " 约" + wait + "（" + range_ + "）"
	}
	return "#" + rank + " ~" + wait + " (" + range_ + ")"
}

// StateRankRangeLong: No. {n}, starts in about {wait} ({range})
func StateRankRangeLong(l Language, n int, range_ string, wait time.Duration) string {
	if l == Chinese {
		return join(part{"第 ", false}, part{Int(l, n), false}, part{" 位，约 ", false}, part{About(l, wait), false}, part{"后开始（", false}, part{range_, true}, part{"）", false})
	}
	return "No. " + Int(l, n) + ", starts in about " + About(l, wait) + " (" + range_ + ")"
}

// StateRankWait: #{rank} ~{wait}
func StateRankWait(l Language, rank string, wait string) string {
	if l == Chinese {
		return "#" + rank + " 约" + wait
	}
	return "#" + rank + " ~" + wait
}

// StateRankWaitLong: No. {n}, starts in about {wait}
func StateRankWaitLong(l Language, n int, wait time.Duration) string {
	if l == Chinese {
		return "第 " + Int(l, n) + " 位，约 " + About(l, wait) + "后开始"
	}
	return "No. " + Int(l, n) + ", starts in about " + About(l, wait)
}

// StateRateLimited: rate limited · retrying at {time}
func StateRateLimited(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"已限流 · ", false}, part{time_, true}, part{" 重试", false}), join(part{time_, true}, part{" 重试", false}), time_}
	}
	return []string{"rate limited · retrying at " + time_, "at " + time_, time_}
}

// StateReadingResult: reading the result
func StateReadingResult(l Language) []string {
	if l == Chinese {
		return []string{"正在读取结果", "读取中"}
	}
	return []string{"reading the result", "checking"}
}

// StateRejected: rejected
func StateRejected(l Language) string {
	if l == Chinese {
		return "未受理"
	}
	return "rejected"
}

// StateRetryingSoon: {reason}, retrying soon
func StateRetryingSoon(l Language, reason string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{"，稍后自动重试", false}), "稍后重试"}
	}
	return []string{reason + ", retrying soon", "retrying soon", "retrying"}
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

// StateSuspended: suspended
func StateSuspended(l Language) string {
	if l == Chinese {
		return "已挂起"
	}
	return "suspended"
}

// StateTemplate: template {state}
func StateTemplate(l Language, state string) string {
	if l == Chinese {
		return join(part{"模板", false}, part{state, true})
	}
	return "template " + state
}

// StateTemplateNote: template {state}: {note}
func StateTemplateNote(l Language, note string, state string) string {
	if l == Chinese {
		return join(part{"模板", false}, part{state, true}, part{"：", false}, part{note, true})
	}
	return "template " + state + ": " + note
}

// StateTooSlow: too slow, link expires at {time}
func StateTooSlow(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"下载太慢，链接 ", false}, part{time_, true}, part{" 过期", false}), join(part{time_, true}, part{" 过期", false})}
	}
	return []string{"too slow, link expires at " + time_, "link expires at " + time_, "expires " + time_, "ends " + time_}
}

// StateTryingToSave: retrying
func StateTryingToSave(l Language) string {
	if l == Chinese {
		return "正在重试"
	}
	return "retrying"
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

// StateUnreached: network error · retrying at {time}
func StateUnreached(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"网络错误 · ", false}, part{time_, true}, part{" 重试", false}), join(part{time_, true}, part{" 重试", false}), time_}
	}
	return []string{"network error · retrying at " + time_, "at " + time_, time_}
}

// StateUnsavedExpired: {reason}, link expired
func StateUnsavedExpired(l Language, reason string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{"，链接已过期", false}), "链接已过期"}
	}
	return []string{reason + ", link expired", "link expired"}
}

// StateUnsavedUntil: {reason}, link expires at {time}
func StateUnsavedUntil(l Language, reason string, time_ string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{"，链接 ", false}, part{time_, true}, part{" 过期", false}), join(part{"链接 ", false}, part{time_, true}, part{" 过期", false})}
	}
	return []string{reason + ", link expires at " + time_, "link expires at " + time_}
}

// StateVideoChanged: changed
func StateVideoChanged(l Language) string {
	if l == Chinese {
		return "内容不一致"
	}
	return "changed"
}

// StateVideoDamaged: damaged
func StateVideoDamaged(l Language) string {
	if l == Chinese {
		return "已损坏"
	}
	return "damaged"
}

// StateVideoIncomplete: incomplete
func StateVideoIncomplete(l Language) string {
	if l == Chinese {
		return "不完整"
	}
	return "incomplete"
}

// StateVideoNotFound: not found
func StateVideoNotFound(l Language) string {
	if l == Chinese {
		return "未找到"
	}
	return "not found"
}

// StateVideoTooLarge: too large
func StateVideoTooLarge(l Language) string {
	if l == Chinese {
		return "过大"
	}
	return "too large"
}

// StateWaiting: waiting
func StateWaiting(l Language) string {
	if l == Chinese {
		return "待提交"
	}
	return "waiting"
}

// StateWorking: {elapsed} of ~{expected}
func StateWorking(l Language, elapsed string, expected string) string {
	if l == Chinese {
		return elapsed + "/约" + expected
	}
	return elapsed + " of ~" + expected
}

// StateWorkingLong: {elapsed} of about {expected}
func StateWorkingLong(l Language, elapsed time.Duration, expected time.Duration) string {
	if l == Chinese {
		return "已 " + Duration(l, elapsed) + "，预计约 " + About(l, expected)
	}
	return Duration(l, elapsed) + " of about " + About(l, expected)
}

// StateWorkingRange: {elapsed} of ~{expected} ({range})
func StateWorkingRange(l Language, elapsed string, expected string, range_ string) string {
	if l == Chinese {
		return elapsed + "/约" + expected + "（" + range_ + "）"
	}
	return elapsed + " of ~" + expected + " (" + range_ + ")"
}

// StateWorkingRangeLong: {elapsed} of about {expected} ({range})
func StateWorkingRangeLong(l Language, elapsed time.Duration, expected time.Duration, range_ string) string {
	if l == Chinese {
		return join(part{"已 ", false}, part{Duration(l, elapsed), false}, part{"，预计约 ", false}, part{About(l, expected), false}, part{"（", false}, part{range_, true}, part{"）", false})
	}
	return Duration(l, elapsed) + " of about " + About(l, expected) + " (" + range_ + ")"
}

// TaskCostUnknown: unknown ({seconds} s)
func TaskCostUnknown(l Language, seconds string) string {
	if l == Chinese {
		return join(part{"未知（", false}, part{seconds, true}, part{" 秒）", false})
	}
	return "unknown (" + seconds + " s)"
}

// TaskEarlierLinesOpen: {sign} {n} earlier lines · {open} open the task
func TaskEarlierLinesOpen(l Language, n int, open string, sign string) string {
	if l == Chinese {
		return join(part{sign, true}, part{" 之前还有 ", false}, part{Int(l, n), false}, part{" 行 · ", false}, part{open, true}, part{" 查看任务", false})
	}
	return sign + " " + Int(l, n) + " earlier " + plural(n, "line", "lines") + " · " + open + " open the task"
}

// TaskExtracting: Extracting frames…
func TaskExtracting(l Language) string {
	if l == Chinese {
		return "正在提取画面…"
	}
	return "Extracting frames…"
}

// TaskFileMissing: missing
func TaskFileMissing(l Language) string {
	if l == Chinese {
		return "文件已不在"
	}
	return "missing"
}

// TaskHintBack: back
func TaskHintBack(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "back"
}

// TaskHintContinue: continue
func TaskHintContinue(l Language) string {
	if l == Chinese {
		return "继续"
	}
	return "continue"
}

// TaskHintNext: next
func TaskHintNext(l Language) string {
	if l == Chinese {
		return "下一个"
	}
	return "next"
}

// TaskHintPause: pause
func TaskHintPause(l Language) string {
	if l == Chinese {
		return "暂停"
	}
	return "pause"
}

// TaskHintPrevious: previous
func TaskHintPrevious(l Language) string {
	if l == Chinese {
		return "上一个"
	}
	return "previous"
}

// TaskHintRate: rate
func TaskHintRate(l Language) string {
	if l == Chinese {
		return "评分"
	}
	return "rate"
}

// TaskHintRemove: remove
func TaskHintRemove(l Language) string {
	if l == Chinese {
		return "移除"
	}
	return "remove"
}

// TaskHintRename: rename
func TaskHintRename(l Language) string {
	if l == Chinese {
		return "重命名"
	}
	return "rename"
}

// TaskHintStop: stop
func TaskHintStop(l Language) string {
	if l == Chinese {
		return "停止"
	}
	return "stop"
}

// TaskHintWatch: watch
func TaskHintWatch(l Language) string {
	if l == Chinese {
		return "终端播放"
	}
	return "watch"
}

// TaskImported: imported from the account
func TaskImported(l Language) string {
	if l == Chinese {
		return "从账号导入"
	}
	return "imported from the account"
}

// TaskLabelBackground: background
func TaskLabelBackground(l Language) string {
	if l == Chinese {
		return "背景"
	}
	return "background"
}

// TaskLabelClip: clip
func TaskLabelClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "clip"
}

// TaskLabelCost: cost
func TaskLabelCost(l Language) string {
	if l == Chinese {
		return "费用"
	}
	return "cost"
}

// TaskLabelCreated: created
func TaskLabelCreated(l Language) string {
	if l == Chinese {
		return "创建时间"
	}
	return "created"
}

// TaskLabelDownload: download
func TaskLabelDownload(l Language) string {
	if l == Chinese {
		return "下载"
	}
	return "download"
}

// TaskLabelEngine: engine
func TaskLabelEngine(l Language) string {
	if l == Chinese {
		return "模型"
	}
	return "engine"
}

// TaskLabelEstimate: estimate
func TaskLabelEstimate(l Language) string {
	if l == Chinese {
		return "预估费用"
	}
	return "estimate"
}

// TaskLabelFile: file
func TaskLabelFile(l Language) string {
	if l == Chinese {
		return "文件"
	}
	return "file"
}

// TaskLabelLink: link
func TaskLabelLink(l Language) string {
	if l == Chinese {
		return "链接"
	}
	return "link"
}

// TaskLabelMotion: motion
func TaskLabelMotion(l Language) string {
	if l == Chinese {
		return "动作"
	}
	return "motion"
}

// TaskLabelPicture: picture
func TaskLabelPicture(l Language) string {
	if l == Chinese {
		return "人物图片"
	}
	return "picture"
}

// TaskLabelRating: rating
func TaskLabelRating(l Language) string {
	if l == Chinese {
		return "评分"
	}
	return "rating"
}

// TaskLabelRequest: request ID
func TaskLabelRequest(l Language) string {
	if l == Chinese {
		return "请求 ID"
	}
	return "request ID"
}

// TaskLabelSource: source
func TaskLabelSource(l Language) string {
	if l == Chinese {
		return "来源"
	}
	return "source"
}

// TaskLabelTask: task ID
func TaskLabelTask(l Language) string {
	if l == Chinese {
		return "任务 ID"
	}
	return "task ID"
}

// TaskLabelWatermark: watermark
func TaskLabelWatermark(l Language) string {
	if l == Chinese {
		return "水印"
	}
	return "watermark"
}

// TaskLinkEndsFirst: The link expires at {time}, before the download finishes at this speed. {copy} copies the link for another program.
func TaskLinkEndsFirst(l Language, copy string, time_ string) string {
	if l == Chinese {
		return join(part{"按当前速度，下载完成前链接就会过期（", false}, part{time_, true}, part{"）。按 ", false}, part{copy, true}, part{" 复制链接，用其他程序下载。", false})
	}
	return "The link expires at " + time_ + ", before the download finishes at this speed. " + copy + " copies the link for another program."
}

// TaskLinkExpired: expired
func TaskLinkExpired(l Language) string {
	if l == Chinese {
		return "已过期"
	}
	return "expired"
}

// TaskLinkExpires: expires in {left}
func TaskLinkExpires(l Language, left time.Duration) string {
	if l == Chinese {
		return "剩 " + Left(l, left)
	}
	return "expires in " + Left(l, left)
}

// TaskMoreLines: {sign} {n} more lines below
func TaskMoreLines(l Language, n int, sign string) string {
	if l == Chinese {
		return join(part{sign, true}, part{" 下方还有 ", false}, part{Int(l, n), false}, part{" 行", false})
	}
	return sign + " " + Int(l, n) + " more " + plural(n, "line", "lines") + " below"
}

// TaskMoreLinesOpen: {sign} {n} more lines · {open} open the task
func TaskMoreLinesOpen(l Language, n int, open string, sign string) string {
	if l == Chinese {
		return join(part{sign, true}, part{" 还有 ", false}, part{Int(l, n), false}, part{" 行 · ", false}, part{open, true}, part{" 查看任务", false})
	}
	return sign + " " + Int(l, n) + " more " + plural(n, "line", "lines") + " · " + open + " open the task"
}

// TaskNoFFmpeg: Playing here needs ffmpeg · {play} open in your player
func TaskNoFFmpeg(l Language, play string) string {
	if l == Chinese {
		return join(part{"终端播放需要 ffmpeg · ", false}, part{play, true}, part{" 用播放器打开", false})
	}
	return "Playing here needs ffmpeg · " + play + " open in your player"
}

// TaskNotPlayed: Can't play the video here: {reason} · {play} open in your player
func TaskNotPlayed(l Language, play string, reason string) string {
	if l == Chinese {
		return join(part{"无法在终端播放：", false}, part{reason, true}, part{" · ", false}, part{play, true}, part{" 用播放器打开", false})
	}
	return "Can't play the video here: " + reason + " · " + play + " open in your player"
}

// TaskNothingToWatch: No saved video to play yet
func TaskNothingToWatch(l Language) string {
	if l == Chinese {
		return "还没有可播放的视频"
	}
	return "No saved video to play yet"
}

// TaskServiceSays: Model Studio says: {message}
func TaskServiceSays(l Language, message string) string {
	if l == Chinese {
		return join(part{"百炼返回：", false}, part{message, true})
	}
	return "Model Studio says: " + message
}

// TaskWatermark: on
func TaskWatermark(l Language) string {
	if l == Chinese {
		return "有"
	}
	return "on"
}

// UsageAddLong: Add a template that was created elsewhere. The template must belong to the account of the key in use; Model Studio rejects others.
func UsageAddLong(l Language) string {
	if l == Chinese {
		return "将在其他地方制作的动作模板加入动作库。模板须属于当前 API Key 的账号，否则百炼不受理。"
	}
	return "Add a template that was created elsewhere. The template must belong to the account of the key in use; Model Studio rejects others."
}

// UsageAddShort: Add a template to the library by its ID
func UsageAddShort(l Language) string {
	if l == Chinese {
		return "按模板 ID 将动作模板加入动作库"
	}
	return "Add a template to the library by its ID"
}

// UsageBackground: --background must be picture or clip, not “{value}”
func UsageBackground(l Language, value string) string {
	if l == Chinese {
		return join(part{"--background 须为 picture 或 clip，不能是「", false}, part{value, true}, part{"」", false})
	}
	return "--background must be picture or clip, not “" + value + "”"
}

// UsageBadFlag: {flag} isn't a valid flag
func UsageBadFlag(l Language, flag string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 不是有效的选项", false})
	}
	return flag + " isn't a valid flag"
}

// UsageCancelLong: Cancel tasks that haven't started. Waiting tasks are canceled at once, without a key or network. For queued tasks, a window or `dancecard run` asks Model Studio; if neither is running, this command does. The command submits nothing, and ends when each task is canceled or certain to continue.
func UsageCancelLong(l Language) string {
	if l == Chinese {
		return "取消尚未开始生成的任务。还在本机的任务立即取消，无需 API Key 和网络；其余任务由窗口或 `dancecard run` 请求百炼取消，两者都没有运行时由本命令请求。每个任务都已取消或确定继续后，命令结束。不提交任何任务。"
	}
	return "Cancel tasks that haven't started. Waiting tasks are canceled at once, without a key or network. For queued tasks, a window or `dancecard run` asks Model Studio; if neither is running, this command does. The command submits nothing, and ends when each task is canceled or certain to continue."
}

// UsageCancelShort: Cancel tasks that haven't started
func UsageCancelShort(l Language) string {
	if l == Chinese {
		return "取消尚未开始生成的任务"
	}
	return "Cancel tasks that haven't started"
}

// UsageCheckLong: Check a picture, and a motion if given, against the engine's limits and print the estimated cost. This needs no key, submits nothing and costs nothing. For a file that doesn't qualify, check prints the ffmpeg command that makes an acceptable copy. The exit status is 1 if a task couldn't be submitted.
func UsageCheckLong(l Language) string {
	if l == Chinese {
		return "按模型的限制检查图片和动作（动作可省略），并输出预估费用。不提交、不计费，也无需 API Key。文件不合要求时，给出用 ffmpeg 转换成合格副本的命令。无法提交任务时退出码为 1。"
	}
	return "Check a picture, and a motion if given, against the engine's limits and print the estimated cost. This needs no key, submits nothing and costs nothing. For a file that doesn't qualify, check prints the ffmpeg command that makes an acceptable copy. The exit status is 1 if a task couldn't be submitted."
}

// UsageCheckShort: Check a picture and a motion, and estimate the cost
func UsageCheckShort(l Language) string {
	if l == Chinese {
		return "检查图片和动作，并预估费用"
	}
	return "Check a picture and a motion, and estimate the cost"
}

// UsageCompletionAlways: For every new session, run once:
func UsageCompletionAlways(l Language) string {
	if l == Chinese {
		return "对每个新会话生效（执行一次）："
	}
	return "For every new session, run once:"
}

// UsageCompletionBash: The script needs the package bash-completion.
func UsageCompletionBash(l Language) string {
	if l == Chinese {
		return "该脚本依赖 bash-completion 软件包。"
	}
	return "The script needs the package bash-completion."
}

// UsageCompletionLinux: For every new session on Linux, run once:
func UsageCompletionLinux(l Language) string {
	if l == Chinese {
		return "在 Linux 上对每个新会话生效（执行一次）："
	}
	return "For every new session on Linux, run once:"
}

// UsageCompletionMacOS: For every new session on macOS, run once:
func UsageCompletionMacOS(l Language) string {
	if l == Chinese {
		return "在 macOS 上对每个新会话生效（执行一次）："
	}
	return "For every new session on macOS, run once:"
}

// UsageCompletionNow: For the current session:
func UsageCompletionNow(l Language) string {
	if l == Chinese {
		return "仅当前会话生效："
	}
	return "For the current session:"
}

// UsageCompletionOf: Generate the completion script for {shell}
func UsageCompletionOf(l Language, shell string) string {
	if l == Chinese {
		return join(part{"生成 ", false}, part{shell, true}, part{" 的补全脚本", false})
	}
	return "Generate the completion script for " + shell
}

// UsageCompletionProfile: For every new session, add the output to your PowerShell profile.
func UsageCompletionProfile(l Language) string {
	if l == Chinese {
		return "要对每个新会话生效，请将输出内容加入 PowerShell 的 profile 文件。"
	}
	return "For every new session, add the output to your PowerShell profile."
}

// UsageCompletionShort: Generate a completion script for your shell
func UsageCompletionShort(l Language) string {
	if l == Chinese {
		return "生成 shell 补全脚本"
	}
	return "Generate a completion script for your shell"
}

// UsageCompletionZsh: If completion isn't enabled in zsh yet, run once:
func UsageCompletionZsh(l Language) string {
	if l == Chinese {
		return "如果 zsh 尚未启用补全，请先执行一次："
	}
	return "If completion isn't enabled in zsh yet, run once:"
}

// UsageConfigExample: Example:
func UsageConfigExample(l Language) string {
	if l == Chinese {
		return "示例："
	}
	return "Example:"
}

// UsageConfigLong: Show the settings in effect and where config.toml is. The file is read, never written. Settings:
func UsageConfigLong(l Language) string {
	if l == Chinese {
		return "显示当前生效的设置和 config.toml 的位置。该文件只读取，不写入。可用的设置："
	}
	return "Show the settings in effect and where config.toml is. The file is read, never written. Settings:"
}

// UsageConfigPathShort: Print the path of config.toml (the file may not exist)
func UsageConfigPathShort(l Language) string {
	if l == Chinese {
		return "输出 config.toml 的路径（文件不一定存在）"
	}
	return "Print the path of config.toml (the file may not exist)"
}

// UsageConfigShort: Show the settings and where config.toml is
func UsageConfigShort(l Language) string {
	if l == Chinese {
		return "显示设置和 config.toml 的位置"
	}
	return "Show the settings and where config.toml is"
}

// UsageConfigShowShort: Print the settings in effect, with their defaults
func UsageConfigShowShort(l Language) string {
	if l == Chinese {
		return "输出当前生效的设置，包括默认值"
	}
	return "Print the settings in effect, with their defaults"
}

// UsageCostsLong: Add up what videos, templates and checks cost today and this month, at the prices of the time. Only tasks in this history count; the actual bill is Model Studio's.
func UsageCostsLong(l Language) string {
	if l == Chinese {
		return "汇总今日和本月的视频、动作模板和检测费用，按当时的价格计算。只统计本历史记录中的任务，实际费用以百炼账单为准。"
	}
	return "Add up what videos, templates and checks cost today and this month, at the prices of the time. Only tasks in this history count; the actual bill is Model Studio's."
}

// UsageCostsShort: Show the costs of today and this month
func UsageCostsShort(l Language) string {
	if l == Chinese {
		return "显示今日和本月的费用"
	}
	return "Show the costs of today and this month"
}

// UsageDefault: {text} (default {value})
func UsageDefault(l Language, text string, value string) string {
	if l == Chinese {
		return join(part{text, true}, part{"（默认 ", false}, part{value, true}, part{"）", false})
	}
	return text + " (default " + value + ")"
}

// UsageDefaultVariable: {text} (default ${variable})
func UsageDefaultVariable(l Language, text string, variable string) string {
	if l == Chinese {
		return join(part{text, true}, part{"（默认取 $", false}, part{variable, true}, part{"）", false})
	}
	return text + " (default $" + variable + ")"
}

// UsageDoctorLong: Check key, service, clock, keyring, ffmpeg, terminal and folders. Doctor changes nothing, shows no secrets, and makes one free request. The exit status is 1 if a problem would stop tasks.
func UsageDoctorLong(l Language) string {
	if l == Chinese {
		return "检查 API Key、百炼、时钟、系统密钥环、ffmpeg、终端和文件夹。不作任何更改，不显示敏感信息，只发送一次免费请求。发现会妨碍任务的问题时，退出码为 1。"
	}
	return "Check key, service, clock, keyring, ffmpeg, terminal and folders. Doctor changes nothing, shows no secrets, and makes one free request. The exit status is 1 if a problem would stop tasks."
}

// UsageDoctorShort: Check key, service, clock, keyring, ffmpeg, terminal and folders
func UsageDoctorShort(l Language) string {
	if l == Chinese {
		return "检查 API Key、百炼、时钟、系统密钥环、ffmpeg、终端和文件夹"
	}
	return "Check key, service, clock, keyring, ffmpeg, terminal and folders"
}

// UsageEnvBetween: connection between dancecard and the terminal
func UsageEnvBetween(l Language) string {
	if l == Chinese {
		return "dancecard 与终端之间的连接"
	}
	return "connection between dancecard and the terminal"
}

// UsageEnvBrowser: program that opens links, and videos if there is no desktop
func UsageEnvBrowser(l Language) string {
	if l == Chinese {
		return "打开链接的程序；没有桌面环境时也用来打开视频"
	}
	return "program that opens links, and videos if there is no desktop"
}

// UsageEnvDisplay: desktop that opens videos (Linux)
func UsageEnvDisplay(l Language) string {
	if l == Chinese {
		return "用来打开视频的桌面环境（Linux）"
	}
	return "desktop that opens videos (Linux)"
}

// UsageEnvKey: API key; takes precedence over the keyring
func UsageEnvKey(l Language) string {
	if l == Chinese {
		return "API Key，优先于系统密钥环"
	}
	return "API key; takes precedence over the keyring"
}

// UsageEnvKeyFile: file with the API key; read after the keyring, before ~/.dashscope/api_key
func UsageEnvKeyFile(l Language) string {
	if l == Chinese {
		return "存有 API Key 的文件，在系统密钥环之后、~/.dashscope/api_key 之前读取"
	}
	return "file with the API key; read after the keyring, before ~/.dashscope/api_key"
}

// UsageEnvLocale: locale: language of the interface; signs beyond ASCII if UTF-8
func UsageEnvLocale(l Language) string {
	if l == Chinese {
		return "区域设置：决定界面语言；为 UTF-8 时使用 ASCII 以外的符号"
	}
	return "locale: language of the interface; signs beyond ASCII if UTF-8"
}

// UsageEnvNoColor: draw without colors
func UsageEnvNoColor(l Language) string {
	if l == Chinese {
		return "不使用颜色"
	}
	return "draw without colors"
}

// UsageEnvSetting: {about}; precedence: {flag}, this variable, config.toml
func UsageEnvSetting(l Language, about string, flag string) string {
	if l == Chinese {
		return join(part{about, true}, part{"；优先级：", false}, part{flag, true}, part{"、该变量、config.toml", false})
	}
	return about + "; precedence: " + flag + ", this variable, config.toml"
}

// UsageEnvTerm: capabilities of the terminal
func UsageEnvTerm(l Language) string {
	if l == Chinese {
		return "终端支持的功能"
	}
	return "capabilities of the terminal"
}

// UsageEnvXDG: folders of dancecard's files; see `dancecard help files`
func UsageEnvXDG(l Language) string {
	if l == Chinese {
		return "文件的存放位置，见 `dancecard help files`"
	}
	return "folders of dancecard's files; see `dancecard help files`"
}

// UsageEnvironmentLong: Environment variables that dancecard reads. Programs started by dancecard don't get those that begin with DASHSCOPE_.
func UsageEnvironmentLong(l Language) string {
	if l == Chinese {
		return "dancecard 读取的环境变量。以 DASHSCOPE_ 开头的变量不会传给 dancecard 启动的程序。"
	}
	return "Environment variables that dancecard reads. Programs started by dancecard don't get those that begin with DASHSCOPE_."
}

// UsageEnvironmentShort: Environment variables that dancecard reads
func UsageEnvironmentShort(l Language) string {
	if l == Chinese {
		return "dancecard 读取的环境变量"
	}
	return "Environment variables that dancecard reads"
}

// UsageExactArguments: {command} takes {want} arguments, not {given}
func UsageExactArguments(l Language, command string, given int, want int) string {
	if l == Chinese {
		return join(part{command, true}, part{" 需要 ", false}, part{Int(l, want), false}, part{" 个参数，实际给了 ", false}, part{Int(l, given), false}, part{" 个", false})
	}
	return command + " takes " + Int(l, want) + " " + plural(want, "argument", "arguments") + ", not " + Int(l, given)
}

// UsageExampleDemo: try everything: no key, no network, no cost
func UsageExampleDemo(l Language) string {
	if l == Chinese {
		return "体验全部功能：无需 API Key，不联网，不计费"
	}
	return "try everything: no key, no network, no cost"
}

// UsageExampleKey: save your API key to the system keyring
func UsageExampleKey(l Language) string {
	if l == Chinese {
		return "将 API Key 存入系统密钥环"
	}
	return "save your API key to the system keyring"
}

// UsageExampleScript: for scripts
func UsageExampleScript(l Language) string {
	if l == Chinese {
		return "供脚本使用"
	}
	return "for scripts"
}

// UsageExampleWindow: open the window
func UsageExampleWindow(l Language) string {
	if l == Chinese {
		return "打开窗口"
	}
	return "open the window"
}

// UsageExclusive: {one} and {other} can't be used together
func UsageExclusive(l Language, one string, other string) string {
	if l == Chinese {
		return join(part{one, true}, part{" 和 ", false}, part{other, true}, part{" 不能同时使用", false})
	}
	return one + " and " + other + " can't be used together"
}

// UsageExitDecision: a decision is needed: a task is unconfirmed, a limit is reached, the account stops the queue, or there is no terminal to ask on
func UsageExitDecision(l Language) string {
	if l == Chinese {
		return "需要决定：有待确认的任务、达到限制、账号问题使队列暂停，或没有终端可供询问"
	}
	return "a decision is needed: a task is unconfirmed, a limit is reached, the account stops the queue, or there is no terminal to ask on"
}

// UsageExitDone: done; tasks that you canceled count as done
func UsageExitDone(l Language) string {
	if l == Chinese {
		return "完成；自己取消的任务也算完成"
	}
	return "done; tasks that you canceled count as done"
}

// UsageExitFailed: all failed, or nothing could be done
func UsageExitFailed(l Language) string {
	if l == Chinese {
		return "全部失败，或无法执行"
	}
	return "all failed, or nothing could be done"
}

// UsageExitInterrupted: interrupted
func UsageExitInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "interrupted"
}

// UsageExitLong: Exit statuses of dancecard. With --json, an error is also printed as a line of type error on standard output.
func UsageExitLong(l Language) string {
	if l == Chinese {
		return "dancecard 的退出码。加 --json 时，错误也会以 error 类型的一行写到标准输出。"
	}
	return "Exit statuses of dancecard. With --json, an error is also printed as a line of type error on standard output."
}

// UsageExitShort: Meaning of exit statuses
func UsageExitShort(l Language) string {
	if l == Chinese {
		return "退出码的含义"
	}
	return "Meaning of exit statuses"
}

// UsageExitSomeFailed: some failed
func UsageExitSomeFailed(l Language) string {
	if l == Chinese {
		return "部分失败"
	}
	return "some failed"
}

// UsageExitTimeout: the time set with --timeout is up
func UsageExitTimeout(l Language) string {
	if l == Chinese {
		return "已超过 --timeout 的时长"
	}
	return "the time set with --timeout is up"
}

// UsageExitUsage: the command line is wrong
func UsageExitUsage(l Language) string {
	if l == Chinese {
		return "命令行有误"
	}
	return "the command line is wrong"
}

// UsageFaultAddressControl: the link of the result contains escape sequences
func UsageFaultAddressControl(l Language) string {
	if l == Chinese {
		return "结果链接含有转义序列"
	}
	return "the link of the result contains escape sequences"
}

// UsageFaultAddressIs: the link of the result is {link}
func UsageFaultAddressIs(l Language, link string) string {
	if l == Chinese {
		return join(part{"结果链接为 ", false}, part{link, true})
	}
	return "the link of the result is " + link
}

// UsageFaultAddressJavaScript: the link of the result is a javascript: URL
func UsageFaultAddressJavaScript(l Language) string {
	if l == Chinese {
		return "结果链接为 javascript: 形式的 URL"
	}
	return "the link of the result is a javascript: URL"
}

// UsageFaultAddressNewline: the link of the result contains a line break and more
func UsageFaultAddressNewline(l Language) string {
	if l == Chinese {
		return "结果链接含有换行和其他内容"
	}
	return "the link of the result contains a line break and more"
}

// UsageFaultAddressUser: the link of the result contains a user name and a password
func UsageFaultAddressUser(l Language) string {
	if l == Chinese {
		return "结果链接含有用户名和密码"
	}
	return "the link of the result contains a user name and a password"
}

// UsageFaultAnswer204: queries return 204 No Content, with a body
func UsageFaultAnswer204(l Language) string {
	if l == Chinese {
		return "查询返回 204 No Content，却带有正文"
	}
	return "queries return 204 No Content, with a body"
}

// UsageFaultAnswerStray: responses to queries continue beyond their Content-Length
func UsageFaultAnswerStray(l Language) string {
	if l == Chinese {
		return "查询的响应超出 Content-Length"
	}
	return "responses to queries continue beyond their Content-Length"
}

// UsageFaultFail: tasks fail at the first query with a code of the error page
func UsageFaultFail(l Language) string {
	if l == Chinese {
		return "首次查询时任务失败，返回错误码文档中的错误"
	}
	return "tasks fail at the first query with a code of the error page"
}

// UsageFaultLateRefusals: requests that deserve HTTP 400 are accepted; the first query fails
func UsageFaultLateRefusals(l Language) string {
	if l == Chinese {
		return "本应返回 HTTP 400 的请求会受理，首次查询时才失败"
	}
	return "requests that deserve HTTP 400 are accepted; the first query fails"
}

// UsageFaultNotActivated: submissions return “The product is not activated”
func UsageFaultNotActivated(l Language) string {
	if l == Chinese {
		return "提交时返回 The product is not activated"
	}
	return "submissions return “The product is not activated”"
}

// UsageFaultRefuse: submissions are rejected with a code of the error page
func UsageFaultRefuse(l Language) string {
	if l == Chinese {
		return "提交时返回错误码文档中的错误"
	}
	return "submissions are rejected with a code of the error page"
}

// UsageFaultResultCut: the first download of each result breaks off
func UsageFaultResultCut(l Language) string {
	if l == Chinese {
		return "每个结果的首次下载中断"
	}
	return "the first download of each result breaks off"
}

// UsageFaultResultCutBare: the same, without ETag, date and checksum
func UsageFaultResultCutBare(l Language) string {
	if l == Chinese {
		return "同上，且没有 ETag、日期和校验值"
	}
	return "the same, without ETag, date and checksum"
}

// UsageFaultResultGzip: results are gzip-encoded, whatever was requested
func UsageFaultResultGzip(l Language) string {
	if l == Chinese {
		return "结果始终使用 gzip 编码"
	}
	return "results are gzip-encoded, whatever was requested"
}

// UsageFaultResultLyingRange: the rest of an interrupted download is its beginning again
func UsageFaultResultLyingRange(l Language) string {
	if l == Chinese {
		return "下载中断后，续传的内容又从头开始"
	}
	return "the rest of an interrupted download is its beginning again"
}

// UsageFaultResultOtherRange: the rest of an interrupted download is labeled as another range
func UsageFaultResultOtherRange(l Language) string {
	if l == Chinese {
		return "下载中断后，续传的内容标为其他范围"
	}
	return "the rest of an interrupted download is labeled as another range"
}

// UsageFaultResultShort: results are cut short, with a Content-Length to match
func UsageFaultResultShort(l Language) string {
	if l == Chinese {
		return "结果不完整，Content-Length 与之一致"
	}
	return "results are cut short, with a Content-Length to match"
}

// UsageFaultResultSlow: results arrive at one byte every five seconds
func UsageFaultResultSlow(l Language) string {
	if l == Chinese {
		return "结果每 5 秒只传 1 字节"
	}
	return "results arrive at one byte every five seconds"
}

// UsageFaultResultWrongCRC: results carry the checksum of another file
func UsageFaultResultWrongCRC(l Language) string {
	if l == Chinese {
		return "结果的校验值属于其他文件"
	}
	return "results carry the checksum of another file"
}

// UsageFaultRetired: AnimateAnyone models return {answer}
func UsageFaultRetired(l Language, answer string) string {
	if l == Chinese {
		return join(part{"舞动人像的模型返回 ", false}, part{answer, true})
	}
	return "AnimateAnyone models return " + answer
}

// UsageFaultUUID7: task IDs (UUIDv7) share their first eight characters
func UsageFaultUUID7(l Language) string {
	if l == Chinese {
		return "任务 ID（UUIDv7）的前八个字符相同"
	}
	return "task IDs (UUIDv7) share their first eight characters"
}

// UsageFilesConfig: settings; read, never written
func UsageFilesConfig(l Language) string {
	if l == Chinese {
		return "设置；只读取，不写入"
	}
	return "settings; read, never written"
}

// UsageFilesFixed: fixed files, until no task needs them
func UsageFilesFixed(l Language) string {
	if l == Chinese {
		return "转换后的文件，保留到没有任务需要为止"
	}
	return "fixed files, until no task needs them"
}

// UsageFilesHistory: tasks, motions and their timelines
func UsageFilesHistory(l Language) string {
	if l == Chinese {
		return "任务、动作和时间线"
	}
	return "tasks, motions and their timelines"
}

// UsageFilesLanguage: language last chosen in the window
func UsageFilesLanguage(l Language) string {
	if l == Chinese {
		return "上次在窗口中选择的语言"
	}
	return "language last chosen in the window"
}

// UsageFilesList: order and group last shown in the list
func UsageFilesList(l Language) string {
	if l == Chinese {
		return "列表上次的排序和分组"
	}
	return "order and group last shown in the list"
}

// UsageFilesLog: log, with --debug
func UsageFilesLog(l Language) string {
	if l == Chinese {
		return "日志，加 --debug 时写入"
	}
	return "log, with --debug"
}

// UsageFilesLong: Where dancecard keeps its files. Folders and files are private to you; --data-dir puts all of them into one folder.
func UsageFilesLong(l Language) string {
	if l == Chinese {
		return "文件的存放位置。文件夹和文件仅本人可访问；--data-dir 将全部文件放在同一文件夹。"
	}
	return "Where dancecard keeps its files. Folders and files are private to you; --data-dir puts all of them into one folder."
}

// UsageFilesMacOS: macOS, all files
func UsageFilesMacOS(l Language) string {
	if l == Chinese {
		return "macOS，全部文件"
	}
	return "macOS, all files"
}

// UsageFilesShort: Where dancecard keeps its files
func UsageFilesShort(l Language) string {
	if l == Chinese {
		return "文件的存放位置"
	}
	return "Where dancecard keeps its files"
}

// UsageFilesShow: `dancecard config path` prints the path of config.toml; `dancecard doctor` checks the folders.
func UsageFilesShow(l Language) string {
	if l == Chinese {
		return "`dancecard config path` 输出 config.toml 的路径，`dancecard doctor` 检查各文件夹。"
	}
	return "`dancecard config path` prints the path of config.toml; `dancecard doctor` checks the folders."
}

// UsageFilesUsed: commands last chosen in the palette
func UsageFilesUsed(l Language) string {
	if l == Chinese {
		return "命令面板中最近选择的命令"
	}
	return "commands last chosen in the palette"
}

// UsageFilesVideos: saved videos
func UsageFilesVideos(l Language) string {
	if l == Chinese {
		return "已保存的视频"
	}
	return "saved videos"
}

// UsageFilesWindows: Windows, all files
func UsageFilesWindows(l Language) string {
	if l == Chinese {
		return "Windows，全部文件"
	}
	return "Windows, all files"
}

// UsageFlagAddr: address to listen on, normally of this machine only
func UsageFlagAddr(l Language) string {
	if l == Chinese {
		return "监听地址；请保持在本机"
	}
	return "address to listen on, normally of this machine only"
}

// UsageFlagAgain: also create tasks already created in the last 24 hours
func UsageFlagAgain(l Language) string {
	if l == Chinese {
		return "允许再次创建近 24 小时内创建过的任务"
	}
	return "also create tasks already created in the last 24 hours"
}

// UsageFlagAll: include tasks that only make templates
func UsageFlagAll(l Language) string {
	if l == Chinese {
		return "包括只制作动作模板的任务"
	}
	return "include tasks that only make templates"
}

// UsageFlagBackground: background to keep: picture or clip
func UsageFlagBackground(l Language) string {
	if l == Chinese {
		return "视频保留的背景：picture（图片）或 clip（参考视频）"
	}
	return "background to keep: picture or clip"
}

// UsageFlagDataDir: keep history, videos, log and config in FOLDER
func UsageFlagDataDir(l Language) string {
	if l == Chinese {
		return "历史记录、视频、日志和配置都放在 FOLDER"
	}
	return "keep history, videos, log and config in FOLDER"
}

// UsageFlagDebug: write a log (without secrets)
func UsageFlagDebug(l Language) string {
	if l == Chinese {
		return "写日志（不含敏感信息）"
	}
	return "write a log (without secrets)"
}

// UsageFlagDemo: try dancecard with the built-in simulator: no key, no cost, nothing is kept
func UsageFlagDemo(l Language) string {
	if l == Chinese {
		return "用内置的百炼模拟服务体验：无需 API Key，不计费，不保留数据"
	}
	return "try dancecard with the built-in simulator: no key, no cost, nothing is kept"
}

// UsageFlagDryRun: print checks and cost only; needs no key
func UsageFlagDryRun(l Language) string {
	if l == Chinese {
		return "只输出检查结果和费用；无需 API Key"
	}
	return "print checks and cost only; needs no key"
}

// UsageFlagElsewhere: {command} takes no {flag}; use it with {commands}
func UsageFlagElsewhere(l Language, command string, commands []string, flag string) string {
	if l == Chinese {
		return join(part{command, true}, part{" 没有 ", false}, part{flag, true}, part{" 选项，可用于 ", false}, part{List(l, commands), false})
	}
	return command + " takes no " + flag + "; use it with " + List(l, commands)
}

// UsageFlagEngine: engine: {engines}; by default your own deployment, else the last one used
func UsageFlagEngine(l Language, engines []string) string {
	if l == Chinese {
		return "模型，可选 " + List(l, engines) + "；默认用自己部署的模型，否则用上次的"
	}
	return "engine: " + List(l, engines) + "; by default your own deployment, else the last one used"
}

// UsageFlagFault: faults from the list above, separated by commas; may be repeated
func UsageFlagFault(l Language) string {
	if l == Chinese {
		return "上面列出的故障，用逗号分隔；可重复使用"
	}
	return "faults from the list above, separated by commas; may be repeated"
}

// UsageFlagFilter: only tasks that contain every word in title, picture, motion, state, error or ID
func UsageFlagFilter(l Language) string {
	if l == Chinese {
		return "只列出标题、图片、动作、状态、错误或 ID 含有全部关键词的任务"
	}
	return "only tasks that contain every word in title, picture, motion, state, error or ID"
}

// UsageFlagForever: keep running when nothing is left to do, until interrupted
func UsageFlagForever(l Language) string {
	if l == Chinese {
		return "全部处理完后仍继续运行，直到中断"
	}
	return "keep running when nothing is left to do, until interrupted"
}

// UsageFlagHelp: show help
func UsageFlagHelp(l Language) string {
	if l == Chinese {
		return "显示帮助"
	}
	return "show help"
}

// UsageFlagHold: create the tasks on hold; resume them in the window
func UsageFlagHold(l Language) string {
	if l == Chinese {
		return "创建后先暂停，之后在窗口中继续"
	}
	return "create the tasks on hold; resume them in the window"
}

// UsageFlagJSON: print JSON (described in docs/json.md)
func UsageFlagJSON(l Language) string {
	if l == Chinese {
		return "输出 JSON（格式见 docs/json.md）"
	}
	return "print JSON (described in docs/json.md)"
}

// UsageFlagLimit: list at most N; 0 lists all
func UsageFlagLimit(l Language) string {
	if l == Chinese {
		return "最多列出 N 个；0 表示全部"
	}
	return "list at most N; 0 lists all"
}

// UsageFlagMaxCost: create nothing if the cost may exceed this amount in CNY
func UsageFlagMaxCost(l Language) string {
	if l == Chinese {
		return "费用可能超过该金额（元）时不创建任务"
	}
	return "create nothing if the cost may exceed this amount in CNY"
}

// UsageFlagMaxCostResume: with --resume: send nothing if tasks on hold may cost more than this amount in CNY
func UsageFlagMaxCostResume(l Language) string {
	if l == Chinese {
		return "与 --resume 同用：已暂停任务的费用可能超过该金额（元）时不提交"
	}
	return "with --resume: send nothing if tasks on hold may cost more than this amount in CNY"
}

// UsageFlagMode: mode of the engine, such as wan-pro
func UsageFlagMode(l Language) string {
	if l == Chinese {
		return "模型模式，例如 wan-pro"
	}
	return "mode of the engine, such as wan-pro"
}

// UsageFlagMonth: also list each day of this month
func UsageFlagMonth(l Language) string {
	if l == Chinese {
		return "同时列出本月每天的费用"
	}
	return "also list each day of this month"
}

// UsageFlagMotion: clip, template ID or library name; may be repeated
func UsageFlagMotion(l Language) string {
	if l == Chinese {
		return "参考视频、模板 ID 或动作库名称；可重复使用"
	}
	return "clip, template ID or library name; may be repeated"
}

// UsageFlagMotionFilter: only motions that contain every word in name, note, clip or template
func UsageFlagMotionFilter(l Language) string {
	if l == Chinese {
		return "只列出名称、备注、参考视频或模板含有全部关键词的动作"
	}
	return "only motions that contain every word in name, note, clip or template"
}

// UsageFlagName: name; a part of the template ID if omitted
func UsageFlagName(l Language) string {
	if l == Chinese {
		return "名称；省略时取模板 ID 的一部分"
	}
	return "name; a part of the template ID if omitted"
}

// UsageFlagNeedsValue: {flag} needs a value
func UsageFlagNeedsValue(l Language, flag string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 缺少值", false})
	}
	return flag + " needs a value"
}

// UsageFlagNoDescriptions: omit descriptions
func UsageFlagNoDescriptions(l Language) string {
	if l == Chinese {
		return "不含说明文字"
	}
	return "omit descriptions"
}

// UsageFlagNoWait: stop once the request is recorded; the next window, run or wait carries it out
func UsageFlagNoWait(l Language) string {
	if l == Chinese {
		return "记下取消请求后即停止，由之后处理队列的程序执行"
	}
	return "stop once the request is recorded; the next window, run or wait carries it out"
}

// UsageFlagNotBool: {flag} must be true or false, not “{value}”
func UsageFlagNotBool(l Language, flag string, value string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 须为 true 或 false，不能是「", false}, part{value, true}, part{"」", false})
	}
	return flag + " must be true or false, not “" + value + "”"
}

// UsageFlagNotNumber: {flag} must be a number, not “{value}”
func UsageFlagNotNumber(l Language, flag string, value string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 须为数字，不能是「", false}, part{value, true}, part{"」", false})
	}
	return flag + " must be a number, not “" + value + "”"
}

// UsageFlagNotTime: {flag} must be a time such as 30m or 2h, not “{value}”
func UsageFlagNotTime(l Language, flag string, value string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 须为时长（例如 30m 或 2h），不能是「", false}, part{value, true}, part{"」", false})
	}
	return flag + " must be a time such as 30m or 2h, not “" + value + "”"
}

// UsageFlagNotWhole: {flag} must be a whole number, not “{value}”
func UsageFlagNotWhole(l Language, flag string, value string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 须为整数，不能是「", false}, part{value, true}, part{"」", false})
	}
	return flag + " must be a whole number, not “" + value + "”"
}

// UsageFlagNote: note on the motion
func UsageFlagNote(l Language) string {
	if l == Chinese {
		return "动作备注"
	}
	return "note on the motion"
}

// UsageFlagProblem: {flag}: {problem}
func UsageFlagProblem(l Language, flag string, problem string) string {
	if l == Chinese {
		return join(part{flag, true}, part{" 有误：", false}, part{problem, true})
	}
	return flag + ": " + problem
}

// UsageFlagRating: only tasks with at least N stars, from 1 to 5
func UsageFlagRating(l Language) string {
	if l == Chinese {
		return "只列出评分不低于 N 星的任务，N 为 1 到 5"
	}
	return "only tasks with at least N stars, from 1 to 5"
}

// UsageFlagRatio: aspect ratio, such as 9:16, when the picture's background is kept
func UsageFlagRatio(l Language) string {
	if l == Chinese {
		return "使用图片背景时的画幅，例如 9:16"
	}
	return "aspect ratio, such as 9:16, when the picture's background is kept"
}

// UsageFlagReadOnly: look, filter, play and copy only: nothing is sent or changed, Model Studio isn't asked
func UsageFlagReadOnly(l Language) string {
	if l == Chinese {
		return "只查看、筛选、播放和复制：不提交，不更改，不查询百炼"
	}
	return "look, filter, play and copy only: nothing is sent or changed, Model Studio isn't asked"
}

// UsageFlagRequestID: name of this request; repeating it creates nothing twice
func UsageFlagRequestID(l Language) string {
	if l == Chinese {
		return "本次请求的名称；同名请求不会重复创建任务"
	}
	return "name of this request; repeating it creates nothing twice"
}

// UsageFlagResume: also send the tasks that are on hold; asks with their cost as submit does
func UsageFlagResume(l Language) string {
	if l == Chinese {
		return "同时提交已暂停的任务；与 submit 一样，费用较高时先询问"
	}
	return "also send the tasks that are on hold; asks with their cost as submit does"
}

// UsageFlagSeconds: assumed length in seconds of motions with an unknown length, for the estimate
func UsageFlagSeconds(l Language) string {
	if l == Chinese {
		return "时长未知的动作按多少秒预估费用"
	}
	return "assumed length in seconds of motions with an unknown length, for the estimate"
}

// UsageFlagSpeed: multiple of the real speed
func UsageFlagSpeed(l Language) string {
	if l == Chinese {
		return "相对真实服务的倍速"
	}
	return "multiple of the real speed"
}

// UsageFlagState: only tasks in these states, separated by commas
func UsageFlagState(l Language) string {
	if l == Chinese {
		return "只列出这些状态的任务，用逗号分隔"
	}
	return "only tasks in these states, separated by commas"
}

// UsageFlagTakes: number of takes per pair
func UsageFlagTakes(l Language) string {
	if l == Chinese {
		return "每组的生成条数"
	}
	return "number of takes per pair"
}

// UsageFlagTimeout: stop after this time, such as 30m or 2h (exit status 124)
func UsageFlagTimeout(l Language) string {
	if l == Chinese {
		return "超过该时长后停止，例如 30m 或 2h（退出码 124）"
	}
	return "stop after this time, such as 30m or 2h (exit status 124)"
}

// UsageFlagTitle: title of the tasks
func UsageFlagTitle(l Language) string {
	if l == Chinese {
		return "任务标题"
	}
	return "title of the tasks"
}

// UsageFlagTo: copy the videos to FOLDER, which is created if it doesn't exist
func UsageFlagTo(l Language) string {
	if l == Chinese {
		return "将视频复制到 FOLDER，没有则创建"
	}
	return "copy the videos to FOLDER, which is created if it doesn't exist"
}

// UsageFlagUntilEmpty: stop when nothing is left to do
func UsageFlagUntilEmpty(l Language) string {
	if l == Chinese {
		return "全部处理完后停止"
	}
	return "stop when nothing is left to do"
}

// UsageFlagVersion: print the version
func UsageFlagVersion(l Language) string {
	if l == Chinese {
		return "显示版本"
	}
	return "print the version"
}

// UsageFlagWait: submit the tasks now and follow them until they are done
func UsageFlagWait(l Language) string {
	if l == Chinese {
		return "立即提交任务，并跟踪到结束"
	}
	return "submit the tasks now and follow them until they are done"
}

// UsageFlagWaitTimeout: with --wait: stop after this time, such as 30m or 2h (exit status 124)
func UsageFlagWaitTimeout(l Language) string {
	if l == Chinese {
		return "与 --wait 同用：超过该时长后停止，例如 30m 或 2h（退出码 124）"
	}
	return "with --wait: stop after this time, such as 30m or 2h (exit status 124)"
}

// UsageFlagWatermark: add Model Studio's AI watermark to the video
func UsageFlagWatermark(l Language) string {
	if l == Chinese {
		return "由百炼添加 AI 生成水印"
	}
	return "add Model Studio's AI watermark to the video"
}

// UsageFlagYes: don't ask, whatever the cost
func UsageFlagYes(l Language) string {
	if l == Chinese {
		return "不论费用多少都不询问"
	}
	return "don't ask, whatever the cost"
}

// UsageFlagYesResume: with --resume: don't ask, whatever the cost
func UsageFlagYesResume(l Language) string {
	if l == Chinese {
		return "与 --resume 同用：不论费用多少都不询问"
	}
	return "with --resume: don't ask, whatever the cost"
}

// UsageHeadCommands: COMMANDS
func UsageHeadCommands(l Language) string {
	if l == Chinese {
		return "命令"
	}
	return "COMMANDS"
}

// UsageHeadExamples: EXAMPLES
func UsageHeadExamples(l Language) string {
	if l == Chinese {
		return "示例"
	}
	return "EXAMPLES"
}

// UsageHeadFlags: FLAGS
func UsageHeadFlags(l Language) string {
	if l == Chinese {
		return "选项"
	}
	return "FLAGS"
}

// UsageHeadTopics: MORE HELP
func UsageHeadTopics(l Language) string {
	if l == Chinese {
		return "更多帮助"
	}
	return "MORE HELP"
}

// UsageHeadUsage: USAGE
func UsageHeadUsage(l Language) string {
	if l == Chinese {
		return "用法"
	}
	return "USAGE"
}

// UsageHelpShort: Show help for a command or topic
func UsageHelpShort(l Language) string {
	if l == Chinese {
		return "显示命令或主题的帮助"
	}
	return "Show help for a command or topic"
}

// UsageImportLong: Import tasks from your account that are missing from the history, such as those created on another machine. Model Studio lists the last 24 hours. Importing is free. Unfinished tasks are then watched and saved by a window, `dancecard run` or `dancecard wait`.
func UsageImportLong(l Language) string {
	if l == Chinese {
		return "导入账号中有而历史记录里没有的任务，例如在其他电脑上创建的任务。百炼只列出近 24 小时的任务；导入不计费。未结束的任务随后由窗口、`dancecard run` 或 `dancecard wait` 跟踪并保存。"
	}
	return "Import tasks from your account that are missing from the history, such as those created on another machine. Model Studio lists the last 24 hours. Importing is free. Unfinished tasks are then watched and saved by a window, `dancecard run` or `dancecard wait`."
}

// UsageImportShort: Import tasks from your account that are missing from the history
func UsageImportShort(l Language) string {
	if l == Chinese {
		return "导入账号中有而历史记录里没有的任务"
	}
	return "Import tasks from your account that are missing from the history"
}

// UsageKeepsClip: {engine} always keeps the clip's background; omit --background
func UsageKeepsClip(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 始终使用视频背景，请去掉 --background", false})
	}
	return engine + " always keeps the clip's background; omit --background"
}

// UsageKeepsPicture: {engine} always keeps the picture's background; omit --background
func UsageKeepsPicture(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 始终使用图片背景，请去掉 --background", false})
	}
	return engine + " always keeps the picture's background; omit --background"
}

// UsageKeyForgetShort: Remove the API key from the keyring
func UsageKeyForgetShort(l Language) string {
	if l == Chinese {
		return "从系统密钥环删除 API Key"
	}
	return "Remove the API key from the keyring"
}

// UsageKeyFrom: Key {key} from {where}
func UsageKeyFrom(l Language, key string, where string) string {
	if l == Chinese {
		return join(part{"API Key ", false}, part{key, true}, part{"，来自 ", false}, part{where, true})
	}
	return "Key " + key + " from " + where
}

// UsageKeyFromKeyring: Key {key} from the system keyring
func UsageKeyFromKeyring(l Language, key string) string {
	if l == Chinese {
		return join(part{"API Key ", false}, part{key, true}, part{"，来自系统密钥环", false})
	}
	return "Key " + key + " from the system keyring"
}

// UsageKeyLeft: Another key is still in use: {key} from {where}
func UsageKeyLeft(l Language, key string, where string) string {
	if l == Chinese {
		return join(part{"仍有可用的 API Key：", false}, part{key, true}, part{"，来自 ", false}, part{where, true})
	}
	return "Another key is still in use: " + key + " from " + where
}

// UsageKeyNone: The keyring holds no key
func UsageKeyNone(l Language) string {
	if l == Chinese {
		return "系统密钥环中没有 API Key"
	}
	return "The keyring holds no key"
}

// UsageKeyNotHere: The key is read from the terminal or a pipe, never from an argument: other programs can see arguments, and the shell records them
func UsageKeyNotHere(l Language) string {
	if l == Chinese {
		return "API Key 只从终端或管道读取，不接受参数：参数会暴露给其他程序，并留在 shell 历史中"
	}
	return "The key is read from the terminal or a pipe, never from an argument: other programs can see arguments, and the shell records them"
}

// UsageKeyPrompt: API key (hidden):
func UsageKeyPrompt(l Language) string {
	if l == Chinese {
		return "API Key（输入不显示）："
	}
	return "API key (hidden): "
}

// UsageKeyRemoved: Key removed from the keyring
func UsageKeyRemoved(l Language) string {
	if l == Chinese {
		return "已从系统密钥环删除 API Key"
	}
	return "Key removed from the keyring"
}

// UsageKeySaved: Key {key} saved to the system keyring
func UsageKeySaved(l Language, key string) string {
	if l == Chinese {
		return join(part{"API Key ", false}, part{key, true}, part{" 已存入系统密钥环", false})
	}
	return "Key " + key + " saved to the system keyring"
}

// UsageKeySetShort: Save the API key to the keyring (from the terminal or a pipe)
func UsageKeySetShort(l Language) string {
	if l == Chinese {
		return "将 API Key 存入系统密钥环（从终端或管道读取）"
	}
	return "Save the API key to the keyring (from the terminal or a pipe)"
}

// UsageKeyShort: Manage the API key in the system keyring
func UsageKeyShort(l Language) string {
	if l == Chinese {
		return "管理系统密钥环中的 API Key"
	}
	return "Manage the API key in the system keyring"
}

// UsageKeyStatusShort: Show the key in use and its source
func UsageKeyStatusShort(l Language) string {
	if l == Chinese {
		return "显示当前 API Key 及其来源"
	}
	return "Show the key in use and its source"
}

// UsageKeyVariableFirst: DASHSCOPE_API_KEY is set and takes precedence
func UsageKeyVariableFirst(l Language) string {
	if l == Chinese {
		return "已设置 DASHSCOPE_API_KEY，优先使用该变量"
	}
	return "DASHSCOPE_API_KEY is set and takes precedence"
}

// UsageListPiped: In a terminal, the columns are aligned. In a pipe or a file, each task is one line with tabs between the fields, in the same order and without the heading: ID, state, engine, task, time of creation, cost, rating in stars.
func UsageListPiped(l Language) string {
	if l == Chinese {
		return "在终端中按列对齐。输出到管道或文件时，每个任务一行，字段以制表符分隔，顺序相同，没有表头：ID、状态、模型、任务、创建时间、费用、评分（星数）。"
	}
	return "In a terminal, the columns are aligned. In a pipe or a file, each task is one line with tabs between the fields, in the same order and without the heading: ID, state, engine, task, time of creation, cost, rating in stars."
}

// UsageListShort: List tasks, newest first
func UsageListShort(l Language) string {
	if l == Chinese {
		return "列出任务，最新在前"
	}
	return "List tasks, newest first"
}

// UsageListStates: States: {states}.
func UsageListStates(l Language, states []string) string {
	if l == Chinese {
		return "状态：" + List(l, states) + "。"
	}
	return "States: " + List(l, states) + "."
}

// UsageManCommands: COMMANDS
func UsageManCommands(l Language) string {
	if l == Chinese {
		return "命令"
	}
	return "COMMANDS"
}

// UsageManDescription: DESCRIPTION
func UsageManDescription(l Language) string {
	if l == Chinese {
		return "描述"
	}
	return "DESCRIPTION"
}

// UsageManEnvironment: ENVIRONMENT
func UsageManEnvironment(l Language) string {
	if l == Chinese {
		return "环境变量"
	}
	return "ENVIRONMENT"
}

// UsageManExit: EXIT STATUS
func UsageManExit(l Language) string {
	if l == Chinese {
		return "退出码"
	}
	return "EXIT STATUS"
}

// UsageManFiles: FILES
func UsageManFiles(l Language) string {
	if l == Chinese {
		return "文件"
	}
	return "FILES"
}

// UsageManName: NAME
func UsageManName(l Language) string {
	if l == Chinese {
		return "名称"
	}
	return "NAME"
}

// UsageManOptions: OPTIONS
func UsageManOptions(l Language) string {
	if l == Chinese {
		return "选项"
	}
	return "OPTIONS"
}

// UsageManShort: Print the manual page
func UsageManShort(l Language) string {
	if l == Chinese {
		return "输出手册页"
	}
	return "Print the manual page"
}

// UsageManSynopsis: SYNOPSIS
func UsageManSynopsis(l Language) string {
	if l == Chinese {
		return "概要"
	}
	return "SYNOPSIS"
}

// UsageManTitle: User Commands
func UsageManTitle(l Language) string {
	if l == Chinese {
		return "用户命令"
	}
	return "User Commands"
}

// UsageMotionName: MOTION is a motion's number in `dancecard motions`, its name, or its template ID.
func UsageMotionName(l Language) string {
	if l == Chinese {
		return "MOTION 是 `dancecard motions` 中的编号、动作名称或模板 ID。"
	}
	return "MOTION is a motion's number in `dancecard motions`, its name, or its template ID."
}

// UsageMotionsShort: List the motions in the library, last used first
func UsageMotionsShort(l Language) string {
	if l == Chinese {
		return "列出动作库，最近用过的在前"
	}
	return "List the motions in the library, last used first"
}

// UsageNoArguments: {command} takes no arguments, not “{argument}”
func UsageNoArguments(l Language, argument string, command string) string {
	if l == Chinese {
		return join(part{command, true}, part{" 不接受参数「", false}, part{argument, true}, part{"」", false})
	}
	return command + " takes no arguments, not “" + argument + "”"
}

// UsageNoFlag: {command} takes no {flag}
func UsageNoFlag(l Language, command string, flag string) string {
	if l == Chinese {
		return join(part{command, true}, part{" 没有 ", false}, part{flag, true}, part{" 选项", false})
	}
	return command + " takes no " + flag
}

// UsageNoFolder: --data-dir needs a folder
func UsageNoFolder(l Language) string {
	if l == Chinese {
		return "--data-dir 缺少文件夹"
	}
	return "--data-dir needs a folder"
}

// UsageNoModes: {engine} has no modes; omit --mode
func UsageNoModes(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 不分模式，请去掉 --mode", false})
	}
	return engine + " has no modes; omit --mode"
}

// UsageNoRatio: {engine} has a fixed ratio; omit --ratio
func UsageNoRatio(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 不能选择画幅，请去掉 --ratio", false})
	}
	return engine + " has a fixed ratio; omit --ratio"
}

// UsageNoWatermark: {engine} adds no watermark; omit --watermark
func UsageNoWatermark(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 不支持水印，请去掉 --watermark", false})
	}
	return engine + " adds no watermark; omit --watermark"
}

// UsageOnlyCommand: {line} <command>
func UsageOnlyCommand(l Language, line string) string {
	if l == Chinese {
		return join(part{line, true}, part{" <命令>", false})
	}
	return line + " <command>"
}

// UsageRatio: The ratio of {engine} must be one of {ratios}, not “{ratio}”
func UsageRatio(l Language, engine string, ratio string, ratios []string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 的画幅只能是 ", false}, part{List(l, ratios), false}, part{"，不能是「", false}, part{ratio, true}, part{"」", false})
	}
	return "The ratio of " + engine + " must be one of " + List(l, ratios) + ", not “" + ratio + "”"
}

// UsageRemoveLong: Remove motions from the library. Their templates stay at Model Studio, and tasks waiting for the templates continue. The window can undo this.
func UsageRemoveLong(l Language) string {
	if l == Chinese {
		return "从动作库移除动作。动作模板仍保留在百炼，正在等待模板的任务照常继续。可在窗口中撤销。"
	}
	return "Remove motions from the library. Their templates stay at Model Studio, and tasks waiting for the templates continue. The window can undo this."
}

// UsageRemoveShort: Remove motions from the library
func UsageRemoveShort(l Language) string {
	if l == Chinese {
		return "从动作库移除动作"
	}
	return "Remove motions from the library"
}

// UsageRenameLong: Rename a motion; --note also changes its note.
func UsageRenameLong(l Language) string {
	if l == Chinese {
		return "重命名动作；--note 同时修改备注。"
	}
	return "Rename a motion; --note also changes its note."
}

// UsageRenameShort: Rename a motion
func UsageRenameShort(l Language) string {
	if l == Chinese {
		return "重命名动作"
	}
	return "Rename a motion"
}

// UsageRetryLong: Retry tasks, with the same checks, prices and limits as submit. A rejected task is queued again as it is. If a task failed, was canceled or is unknown, or if its link expired or its template couldn't be created, retry creates a new task with the same picture, motion and settings at today's price. Tasks retried in the last 24 hours aren't created again unless --again is given.
func UsageRetryLong(l Language) string {
	if l == Chinese {
		return "重试任务，检查、价格和限制与 submit 相同。未受理的任务直接重新排队；失败、已取消、服务端无记录、链接已过期或动作模板制作失败的任务，按今日价格用相同的图片、动作和设置创建新任务。近 24 小时内重试过的任务不再创建，除非加 --again。"
	}
	return "Retry tasks, with the same checks, prices and limits as submit. A rejected task is queued again as it is. If a task failed, was canceled or is unknown, or if its link expired or its template couldn't be created, retry creates a new task with the same picture, motion and settings at today's price. Tasks retried in the last 24 hours aren't created again unless --again is given."
}

// UsageRetryShort: Retry failed, rejected or canceled tasks
func UsageRetryShort(l Language) string {
	if l == Chinese {
		return "重试失败、未受理或已取消的任务"
	}
	return "Retry failed, rejected or canceled tasks"
}

// UsageRetryUnconfirmed: An unconfirmed task may exist at Model Studio, so retry refuses it (exit status 4). Resolve it in the window.
func UsageRetryUnconfirmed(l Language) string {
	if l == Chinese {
		return "待确认的任务可能已在百炼创建，不能直接重试（退出码 4）。请在窗口中处理。"
	}
	return "An unconfirmed task may exist at Model Studio, so retry refuses it (exit status 4). Resolve it in the window."
}

// UsageRootLong: A character picture and a motion become a video. dancecard submits the work, watches many tasks at once, saves every video before its link expires, and keeps a permanent history.
func UsageRootLong(l Language) string {
	if l == Chinese {
		return "一张人物图片加一个动作，生成一段视频。dancecard 提交任务、同时跟踪多个任务、在链接过期前保存每个视频，并永久保留历史记录。"
	}
	return "A character picture and a motion become a video. dancecard submits the work, watches many tasks at once, saves every video before its link expires, and keeps a permanent history."
}

// UsageRootShort: Animate characters with Alibaba Cloud Model Studio, from your terminal
func UsageRootShort(l Language) string {
	if l == Chinese {
		return "在终端里用阿里云百炼生成人物动作视频"
	}
	return "Animate characters with Alibaba Cloud Model Studio, from your terminal"
}

// UsageRunLines: Each change prints one whole sentence to standard error, without colors or cursor movement, for screen readers and logs. With more than 20 tasks, it prints only how each task ends, and the counts each minute.
func UsageRunLines(l Language) string {
	if l == Chinese {
		return "每次变化向标准错误输出一句完整的话，不用颜色，不移动光标，适合读屏软件和日志。任务超过 20 个时，只输出各任务的结果，并每分钟报告一次数量。"
	}
	return "Each change prints one whole sentence to standard error, without colors or cursor movement, for screen readers and logs. With more than 20 tasks, it prints only how each task ends, and the counts each minute."
}

// UsageRunLong: Submit waiting tasks, watch them and save the results until nothing is left to do. Tasks on hold are left alone unless --resume is given. After an account error, run again to resume sending. While a window is open, run only follows the window's progress.
func UsageRunLong(l Language) string {
	if l == Chinese {
		return "提交「待提交」任务，跟踪进度并保存结果，直到全部处理完。已暂停的任务加 --resume 才处理。账号出错后，再次运行 run 即恢复提交。已打开窗口时，只跟踪窗口的工作。"
	}
	return "Submit waiting tasks, watch them and save the results until nothing is left to do. Tasks on hold are left alone unless --resume is given. After an account error, run again to resume sending. While a window is open, run only follows the window's progress."
}

// UsageRunShort: Process the queue without a window
func UsageRunShort(l Language) string {
	if l == Chinese {
		return "不打开窗口，处理队列"
	}
	return "Process the queue without a window"
}

// UsageSaveLong: Make sure that videos are on disk and print their paths, one per line. A missing or unsaved video is downloaded again, up to 24 hours after the task was done. With --to, each video is copied to a folder. Existing files are never replaced: the copy gets a number.
func UsageSaveLong(l Language) string {
	if l == Chinese {
		return "确保视频已存盘并输出路径，每行一个。缺失或保存失败的视频会重新下载，限任务完成后 24 小时内。加 --to 时将视频复制到指定文件夹，不覆盖已有文件，重名时自动编号。"
	}
	return "Make sure that videos are on disk and print their paths, one per line. A missing or unsaved video is downloaded again, up to 24 hours after the task was done. With --to, each video is copied to a folder. Existing files are never replaced: the copy gets a number."
}

// UsageSaveShort: Save videos that aren't on disk, and print their paths
func UsageSaveShort(l Language) string {
	if l == Chinese {
		return "保存尚未存盘的视频，并输出路径"
	}
	return "Save videos that aren't on disk, and print their paths"
}

// UsageSeconds: --seconds must be above 0 and at most 86,400 (24 hours), not {value}
func UsageSeconds(l Language, value string) string {
	if l == Chinese {
		return join(part{"--seconds 须大于 0 且不超过 86,400（24 小时），不能是 ", false}, part{value, true})
	}
	return "--seconds must be above 0 and at most 86,400 (24 hours), not " + value
}

// UsageSeeHelp: See `{command} --help`.
func UsageSeeHelp(l Language, command string) string {
	if l == Chinese {
		return join(part{"用法见 `", false}, part{command, true}, part{" --help`。", false})
	}
	return "See `" + command + " --help`."
}

// UsageShowShort: Show a task: inputs, cost and timeline
func UsageShowShort(l Language) string {
	if l == Chinese {
		return "显示任务的输入、费用和时间线"
	}
	return "Show a task: inputs, cost and timeline"
}

// UsageSimFaults: Faults for --fault:
func UsageSimFaults(l Language) string {
	if l == Chinese {
		return "--fault 可用的故障："
	}
	return "Faults for --fault:"
}

// UsageSimLong: Run the built-in Model Studio simulator by itself, for trying clients and for tests.
func UsageSimLong(l Language) string {
	if l == Chinese {
		return "单独运行内置的百炼模拟服务，用于试用客户端和测试。"
	}
	return "Run the built-in Model Studio simulator by itself, for trying clients and for tests."
}

// UsageSimShort: Run the built-in Model Studio simulator
func UsageSimShort(l Language) string {
	if l == Chinese {
		return "单独运行内置的百炼模拟服务"
	}
	return "Run the built-in Model Studio simulator"
}

// UsageSources: PICTURE is a path or URL. MOTION is a clip (path or URL), a template ID, or the name of a motion in `dancecard motions`.
func UsageSources(l Language) string {
	if l == Chinese {
		return "PICTURE 是路径或 URL。MOTION 是参考视频（路径或 URL）、模板 ID，或 `dancecard motions` 中的动作名称。"
	}
	return "PICTURE is a path or URL. MOTION is a clip (path or URL), a template ID, or the name of a motion in `dancecard motions`."
}

// UsageSubmitLimits: If the cost reaches ask_above in config.toml, submit asks first. Without a terminal, pass --yes or --max-cost; otherwise the exit status is 4. The status is also 4 for the same picture, motion and settings within 24 hours, unless --again, --takes or --request-id is given. Scripts should pass --request-id: repeating it creates nothing and prints the tasks of the first time.
func UsageSubmitLimits(l Language) string {
	if l == Chinese {
		return "费用达到 config.toml 中的 ask_above 时先询问。没有终端时须加 --yes 或 --max-cost，否则退出码为 4。24 小时内重复相同的图片、动作和设置，退出码也是 4，除非加 --again、--takes 或 --request-id。脚本应使用 --request-id：重复执行时不创建任务，只输出第一次创建的任务。"
	}
	return "If the cost reaches ask_above in config.toml, submit asks first. Without a terminal, pass --yes or --max-cost; otherwise the exit status is 4. The status is also 4 for the same picture, motion and settings within 24 hours, unless --again, --takes or --request-id is given. Scripts should pass --request-id: repeating it creates nothing and prints the tasks of the first time."
}

// UsageSubmitLong: Check every picture and motion, print the cost, and queue one task for each picture with each motion. An open window or `dancecard run` submits the tasks; with --wait, this command does. Inputs that fail a check are listed and left out (exit status 3, or 1 if none is left).
func UsageSubmitLong(l Language) string {
	if l == Chinese {
		return "检查每张图片和每个动作，输出费用，再将每张图片与每个动作的组合加入队列。任务由打开的窗口或 `dancecard run` 提交；加 --wait 时由本命令提交。未通过检查的输入会列出并略过（退出码 3，全部略过时为 1）。"
	}
	return "Check every picture and motion, print the cost, and queue one task for each picture with each motion. An open window or `dancecard run` submits the tasks; with --wait, this command does. Inputs that fail a check are listed and left out (exit status 3, or 1 if none is left)."
}

// UsageSubmitPatterns: A pattern, or a folder ending in a slash, stands for the files in it. Duplicates count once.
func UsageSubmitPatterns(l Language) string {
	if l == Chinese {
		return "通配符或以斜杠结尾的文件夹代表其中的文件，重复的只算一次。"
	}
	return "A pattern, or a folder ending in a slash, stands for the files in it. Duplicates count once."
}

// UsageSubmitShort: Check pictures and motions, and queue a task for each pair
func UsageSubmitShort(l Language) string {
	if l == Chinese {
		return "检查图片和动作，每组创建一个任务并加入队列"
	}
	return "Check pictures and motions, and queue a task for each pair"
}

// UsageTakes: --takes must be 1 to {most}, not {n}
func UsageTakes(l Language, most int, n int) string {
	if l == Chinese {
		return "--takes 须为 1–" + Int(l, most) + "，不能是 " + Int(l, n)
	}
	return "--takes must be 1 to " + Int(l, most) + ", not " + Int(l, n)
}

// UsageTaskID: ID is the task's number in `dancecard list`, or its task ID at Model Studio.
func UsageTaskID(l Language) string {
	if l == Chinese {
		return "ID 是 `dancecard list` 中的编号，或百炼的任务 ID。"
	}
	return "ID is the task's number in `dancecard list`, or its task ID at Model Studio."
}

// UsageTooFewArguments: {command} takes at least {least} arguments, not {given}
func UsageTooFewArguments(l Language, command string, given int, least int) string {
	if l == Chinese {
		return join(part{command, true}, part{" 至少需要 ", false}, part{Int(l, least), false}, part{" 个参数，实际给了 ", false}, part{Int(l, given), false}, part{" 个", false})
	}
	return command + " takes at least " + Int(l, least) + " " + plural(least, "argument", "arguments") + ", not " + Int(l, given)
}

// UsageTooManyArguments: {command} takes at most {most} arguments, not {given}
func UsageTooManyArguments(l Language, command string, given int, most int) string {
	if l == Chinese {
		return join(part{command, true}, part{" 最多接受 ", false}, part{Int(l, most), false}, part{" 个参数，实际给了 ", false}, part{Int(l, given), false}, part{" 个", false})
	}
	return command + " takes at most " + Int(l, most) + " " + plural(most, "argument", "arguments") + ", not " + Int(l, given)
}

// UsageUnknownCommand: There is no command “{command}”
func UsageUnknownCommand(l Language, command string) string {
	if l == Chinese {
		return join(part{"没有「", false}, part{command, true}, part{"」命令", false})
	}
	return "There is no command “" + command + "”"
}

// UsageUnknownCommandNear: There is no command “{command}”; did you mean {near}?
func UsageUnknownCommandNear(l Language, command string, near string) string {
	if l == Chinese {
		return join(part{"没有「", false}, part{command, true}, part{"」命令，是否指 ", false}, part{near, true}, part{"？", false})
	}
	return "There is no command “" + command + "”; did you mean " + near + "?"
}

// UsageUnknownEngine: There is no engine “{name}”; the engines are {engines}
func UsageUnknownEngine(l Language, engines []string, name string) string {
	if l == Chinese {
		return join(part{"没有模型「", false}, part{name, true}, part{"」，可选 ", false}, part{List(l, engines), false})
	}
	return "There is no engine “" + name + "”; the engines are " + List(l, engines)
}

// UsageUnknownFault: There is no fault “{name}”
func UsageUnknownFault(l Language, name string) string {
	if l == Chinese {
		return join(part{"没有「", false}, part{name, true}, part{"」故障", false})
	}
	return "There is no fault “" + name + "”"
}

// UsageUnknownFaultCode: The error page has no code “{code}”
func UsageUnknownFaultCode(l Language, code string) string {
	if l == Chinese {
		return join(part{"错误码文档中没有「", false}, part{code, true}, part{"」", false})
	}
	return "The error page has no code “" + code + "”"
}

// UsageUnknownFlag: Unknown flag {flag}
func UsageUnknownFlag(l Language, flag string) string {
	if l == Chinese {
		return join(part{"未知选项 ", false}, part{flag, true})
	}
	return "Unknown flag " + flag
}

// UsageUnknownFlagNear: Unknown flag {flag}; did you mean {near}?
func UsageUnknownFlagNear(l Language, flag string, near string) string {
	if l == Chinese {
		return join(part{"未知选项 ", false}, part{flag, true}, part{"，是否指 ", false}, part{near, true}, part{"？", false})
	}
	return "Unknown flag " + flag + "; did you mean " + near + "?"
}

// UsageUnknownMode: {engine} has no mode “{mode}”; its modes are {modes}
func UsageUnknownMode(l Language, engine string, mode string, modes []string) string {
	if l == Chinese {
		return join(part{engine, true}, part{" 没有「", false}, part{mode, true}, part{"」模式，可选 ", false}, part{List(l, modes), false})
	}
	return engine + " has no mode “" + mode + "”; its modes are " + List(l, modes)
}

// UsageUnknownTopic: There is no command or topic “{name}”
func UsageUnknownTopic(l Language, name string) string {
	if l == Chinese {
		return join(part{"没有「", false}, part{name, true}, part{"」命令或主题", false})
	}
	return "There is no command or topic “" + name + "”"
}

// UsageVersion: dancecard version {version}
func UsageVersion(l Language, version string) string {
	if l == Chinese {
		return join(part{"dancecard 版本 ", false}, part{version, true})
	}
	return "dancecard version " + version
}

// UsageVersionCommit: commit
func UsageVersionCommit(l Language) string {
	if l == Chinese {
		return "提交"
	}
	return "commit"
}

// UsageVersionDate: date
func UsageVersionDate(l Language) string {
	if l == Chinese {
		return "日期"
	}
	return "date"
}

// UsageVersionShort: Print the version
func UsageVersionShort(l Language) string {
	if l == Chinese {
		return "显示版本"
	}
	return "Print the version"
}

// UsageVersionUnknown: unknown
func UsageVersionUnknown(l Language) string {
	if l == Chinese {
		return "未知"
	}
	return "unknown"
}

// UsageWaitLong: Follow tasks until each is saved, canceled or failed, whether a window or `dancecard run` is processing them. If neither is running, this command watches and saves, but submits nothing. Without IDs, it follows all active tasks.
func UsageWaitLong(l Language) string {
	if l == Chinese {
		return "跟踪任务，直到每个任务都已保存、已取消或失败。任务由窗口或 `dancecard run` 处理；两者都没有运行时，由本命令查询并保存，但不提交。未指定 ID 时跟踪所有进行中的任务。"
	}
	return "Follow tasks until each is saved, canceled or failed, whether a window or `dancecard run` is processing them. If neither is running, this command watches and saves, but submits nothing. Without IDs, it follows all active tasks."
}

// UsageWaitShort: Follow tasks until they are done; submit nothing
func UsageWaitShort(l Language) string {
	if l == Chinese {
		return "跟踪任务直到结束，不提交"
	}
	return "Follow tasks until they are done; submit nothing"
}

// UsageWindowFlag: {command} takes no {flag}; it belongs to the window: dancecard {flag}
func UsageWindowFlag(l Language, command string, flag string) string {
	if l == Chinese {
		return join(part{command, true}, part{" 没有 ", false}, part{flag, true}, part{" 选项，它用于界面：dancecard ", false}, part{flag, true})
	}
	return command + " takes no " + flag + "; it belongs to the window: dancecard " + flag
}

// UsageWithCommand: {line} [command] [flags]
func UsageWithCommand(l Language, line string) string {
	if l == Chinese {
		return join(part{line, true}, part{" [命令] [选项]", false})
	}
	return line + " [command] [flags]"
}

// UsageWithFlags: {line} [flags]
func UsageWithFlags(l Language, line string) string {
	if l == Chinese {
		return join(part{line, true}, part{" [选项]", false})
	}
	return line + " [flags]"
}

// WindowCannotSuspend: Can't suspend: no shell here could resume dancecard
func WindowCannotSuspend(l Language) string {
	if l == Chinese {
		return "无法回到 shell：没有可恢复 dancecard 的 shell"
	}
	return "Can't suspend: no shell here could resume dancecard"
}

// WindowCopied: Copied: {name}
func WindowCopied(l Language, name string) string {
	if l == Chinese {
		return join(part{"已复制：", false}, part{name, true})
	}
	return "Copied: " + name
}

// WindowCopiedTerminal: Sent to the terminal (OSC 52): {name}
func WindowCopiedTerminal(l Language, name string) string {
	if l == Chinese {
		return join(part{"已发送到终端（OSC 52）：", false}, part{name, true})
	}
	return "Sent to the terminal (OSC 52): " + name
}

// WindowCopiedTmux: Sent to tmux and the terminal: {name}
func WindowCopiedTmux(l Language, name string) string {
	if l == Chinese {
		return join(part{"已发送到 tmux 和终端：", false}, part{name, true})
	}
	return "Sent to tmux and the terminal: " + name
}

// WindowCopyUnsafe: Not copied: {name} contains control characters, which could do harm when pasted into a shell
func WindowCopyUnsafe(l Language, name string) string {
	if l == Chinese {
		return join(part{"未复制：", false}, part{name, true}, part{"含控制字符，粘贴到 shell 可能造成危害", false})
	}
	return "Not copied: " + name + " contains control characters, which could do harm when pasted into a shell"
}

// WindowEnded: {n} videos saved
func WindowEnded(l Language, n int) string {
	if l == Chinese {
		return "已保存 " + Int(l, n) + " 个视频"
	}
	return Int(l, n) + " " + plural(n, "video", "videos") + " saved"
}

// WindowEndedBoth: {saved} videos saved, {failed} failed
func WindowEndedBoth(l Language, failed int, saved int) string {
	if l == Chinese {
		return "已保存 " + Int(l, saved) + " 个视频，" + Int(l, failed) + " 个任务失败"
	}
	return Int(l, saved) + " " + plural(saved, "video", "videos") + " saved, " + Int(l, failed) + " failed"
}

// WindowEndedFailed: {n} tasks failed
func WindowEndedFailed(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务失败"
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " failed"
}

// WindowExpiringSoon: {n} links may expire before the videos are saved, the first at {time} · {copy} copy a link
func WindowExpiringSoon(l Language, copy string, n int, time_ string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个视频可能来不及保存，链接最早 ", false}, part{time_, true}, part{" 过期 · ", false}, part{copy, true}, part{" 复制链接", false})
	}
	return Int(l, n) + " " + plural(n, "link may expire before the video is saved, at", "links may expire before the videos are saved, the first at") + " " + time_ + " · " + copy + " copy " + plural(n, "the link", "a link")
}

// WindowFieldFailed: The text field failed on that key. Your input is kept.
func WindowFieldFailed(l Language) string {
	if l == Chinese {
		return "输入框处理该按键时出错。已输入的内容仍保留。"
	}
	return "The text field failed on that key. Your input is kept."
}

// WindowFileGone: {name} is gone · sending stopped
func WindowFileGone(l Language, name string) string {
	if l == Chinese {
		return join(part{"找不到「", false}, part{name, true}, part{"」· 已停止提交", false})
	}
	return name + " is gone · sending stopped"
}

// WindowFileLogMovedAdvice: {name} was moved or deleted; sending stopped. Quit dancecard and start it again: nothing is lost.
func WindowFileLogMovedAdvice(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移动或删除，提交已停止。请退出并重新启动 dancecard，不会丢失任何记录。", false})
	}
	return name + " was moved or deleted; sending stopped. Quit dancecard and start it again: nothing is lost."
}

// WindowFileMovedAdvice: {name} was moved or deleted; sending stopped. Put the file back, or save the history to a new file ({save}).
func WindowFileMovedAdvice(l Language, name string, save string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移动或删除，提交已停止。请放回该文件，或将历史记录存为新文件（", false}, part{save, true}, part{"）。", false})
	}
	return name + " was moved or deleted; sending stopped. Put the file back, or save the history to a new file (" + save + ")."
}

// WindowFileOverwritten: {name} was overwritten · sending stopped
func WindowFileOverwritten(l Language, name string) string {
	if l == Chinese {
		return join(part{"其他程序改写了「", false}, part{name, true}, part{"」· 已停止提交", false})
	}
	return name + " was overwritten · sending stopped"
}

// WindowFileOverwrittenAdvice: {name} was overwritten; sending stopped. Quit dancecard and start it again to continue with the file as it is now.
func WindowFileOverwrittenAdvice(l Language, name string) string {
	if l == Chinese {
		return join(part{"其他程序改写了「", false}, part{name, true}, part{"」，提交已停止。请退出并重新启动 dancecard，以当前的文件继续。", false})
	}
	return name + " was overwritten; sending stopped. Quit dancecard and start it again to continue with the file as it is now."
}

// WindowFileReplaced: {name} was replaced · sending stopped
func WindowFileReplaced(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已换成其他文件 · 已停止提交", false})
	}
	return name + " was replaced · sending stopped"
}

// WindowFileReplacedAdvice: {name} was replaced; sending stopped. Save your history to a new file ({save}), then quit.
func WindowFileReplacedAdvice(l Language, name string, save string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已换成其他文件，提交已停止。请将历史记录存为新文件（", false}, part{save, true}, part{"），再退出。", false})
	}
	return name + " was replaced; sending stopped. Save your history to a new file (" + save + "), then quit."
}

// WindowFileSavedAdvice: The whole history is in {file}; sending stopped. Quit dancecard, then rename that file to {name}.
func WindowFileSavedAdvice(l Language, file string, name string) string {
	if l == Chinese {
		return join(part{"全部历史记录已存入「", false}, part{file, true}, part{"」，提交已停止。请退出 dancecard，再将该文件重命名为「", false}, part{name, true}, part{"」。", false})
	}
	return "The whole history is in " + file + "; sending stopped. Quit dancecard, then rename that file to " + name + "."
}

// WindowFollowerRefresh: Another dancecard asks Model Studio; this window follows
func WindowFollowerRefresh(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在查询百炼，本窗口同步显示"
	}
	return "Another dancecard asks Model Studio; this window follows"
}

// WindowForTasks: “{key}” works on tasks only · {tasks} tasks
func WindowForTasks(l Language, key string, tasks string) string {
	if l == Chinese {
		return join(part{"「", false}, part{key, true}, part{"」仅用于任务 · ", false}, part{tasks, true}, part{" 任务列表", false})
	}
	return "“" + key + "” works on tasks only · " + tasks + " tasks"
}

// WindowImportUnderWay: Already importing…
func WindowImportUnderWay(l Language) string {
	if l == Chinese {
		return "已在导入…"
	}
	return "Already importing…"
}

// WindowImporting: Importing the last 24 hours…
func WindowImporting(l Language) string {
	if l == Chinese {
		return "正在导入近 24 小时的任务…"
	}
	return "Importing the last 24 hours…"
}

// WindowInputMethod: Input method is on: switch to English, or {palette} for all commands
func WindowInputMethod(l Language, palette string) string {
	if l == Chinese {
		return join(part{"中文输入法已开启：请切换到英文，或按 ", false}, part{palette, true}, part{" 打开命令面板", false})
	}
	return "Input method is on: switch to English, or " + palette + " for all commands"
}

// WindowKeyDown: down
func WindowKeyDown(l Language) string {
	if l == Chinese {
		return "下"
	}
	return "down"
}

// WindowKeyLeft: left
func WindowKeyLeft(l Language) string {
	if l == Chinese {
		return "左"
	}
	return "left"
}

// WindowKeyRight: right
func WindowKeyRight(l Language) string {
	if l == Chinese {
		return "右"
	}
	return "right"
}

// WindowKeySpace: space
func WindowKeySpace(l Language) string {
	if l == Chinese {
		return "空格"
	}
	return "space"
}

// WindowKeyUp: up
func WindowKeyUp(l Language) string {
	if l == Chinese {
		return "上"
	}
	return "up"
}

// WindowLanguageNotSaved: Couldn't save the language for the next start: {reason}
func WindowLanguageNotSaved(l Language, reason string) string {
	if l == Chinese {
		return join(part{"界面语言未能存盘，下次启动时恢复原来的语言：", false}, part{reason, true})
	}
	return "Couldn't save the language for the next start: " + reason
}

// WindowMovedHold: “{key}” goes back in a task now · {pause} pauses · {help} help
func WindowMovedHold(l Language, help string, key string, pause string) string {
	if l == Chinese {
		return join(part{"「", false}, part{key, true}, part{"」已改为从任务返回 · ", false}, part{pause, true}, part{" 暂停 · ", false}, part{help, true}, part{" 帮助", false})
	}
	return "“" + key + "” goes back in a task now · " + pause + " pauses · " + help + " help"
}

// WindowMovedResolve: “{key}” opens a task now · {resolve} resolves · {help} help
func WindowMovedResolve(l Language, help string, key string, resolve string) string {
	if l == Chinese {
		return join(part{"「", false}, part{key, true}, part{"」已改为打开任务 · ", false}, part{resolve, true}, part{" 处理待确认 · ", false}, part{help, true}, part{" 帮助", false})
	}
	return "“" + key + "” opens a task now · " + resolve + " resolves · " + help + " help"
}

// WindowNoKey: No API key yet · {key} set one
func WindowNoKey(l Language, key string) string {
	if l == Chinese {
		return join(part{"尚未设置 API Key · ", false}, part{key, true}, part{" 设置", false})
	}
	return "No API key yet · " + key + " set one"
}

// WindowNotBound: “{key}” isn't bound here · {help} help
func WindowNotBound(l Language, help string, key string) string {
	if l == Chinese {
		return join(part{"「", false}, part{key, true}, part{"」在此处无效 · ", false}, part{help, true}, part{" 帮助", false})
	}
	return "“" + key + "” isn't bound here · " + help + " help"
}

// WindowPaste: Paste into a field: {new} new task · {filter} filter
func WindowPaste(l Language, filter string, new string) string {
	if l == Chinese {
		return join(part{"请粘贴到输入框：", false}, part{new, true}, part{" 新建任务 · ", false}, part{filter, true}, part{" 筛选", false})
	}
	return "Paste into a field: " + new + " new task · " + filter + " filter"
}

// WindowPasteKey: Paste with the terminal's own key, usually ctrl+shift+v
func WindowPasteKey(l Language) string {
	if l == Chinese {
		return "请用终端自带的粘贴键，一般为 ctrl+shift+v"
	}
	return "Paste with the terminal's own key, usually ctrl+shift+v"
}

// WindowRefreshedReadOnly: List reloaded (a read-only window doesn't ask Model Studio)
func WindowRefreshedReadOnly(l Language) string {
	if l == Chinese {
		return "已重新读取列表（只读窗口不查询百炼）"
	}
	return "List reloaded (a read-only window doesn't ask Model Studio)"
}

// WindowRefreshing: Refreshing…
func WindowRefreshing(l Language) string {
	if l == Chinese {
		return "正在刷新…"
	}
	return "Refreshing…"
}

// WindowTooSmall: dancecard needs {size}; this terminal is {now} · {quit} quit
func WindowTooSmall(l Language, now string, quit string, size string) []string {
	if l == Chinese {
		return []string{join(part{"dancecard 至少需要 ", false}, part{size, true}, part{"，当前终端为 ", false}, part{now, true}, part{" · ", false}, part{quit, true}, part{" 退出", false}), join(part{"需要 ", false}, part{size, true}, part{" · ", false}, part{quit, true}, part{" 退出", false}), join(part{size, true}, part{" ", false}, part{quit, true}), quit}
	}
	return []string{"dancecard needs " + size + "; this terminal is " + now + " · " + quit + " quit", "Needs " + size + " · " + quit + " quit", size + " " + quit, quit}
}

// WindowUndecided: {n} tasks need a decision
func WindowUndecided(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个待确认任务需要处理"
	}
	return Int(l, n) + " " + plural(n, "task needs", "tasks need") + " a decision"
}

// WordsBatch: takes
func WordsBatch(l Language) string {
	if l == Chinese {
		return "批次"
	}
	return "takes"
}

// WordsBottom: last, end
func WordsBottom(l Language) string {
	if l == Chinese {
		return "末行"
	}
	return "last, end"
}

// WordsBrowse: choose, select
func WordsBrowse(l Language) string {
	if l == Chinese {
		return "选择"
	}
	return "choose, select"
}

// WordsCancel: stop, abort, kill
func WordsCancel(l Language) string {
	if l == Chinese {
		return "停止、终止"
	}
	return "stop, abort, kill"
}

// WordsClear: reset, empty
func WordsClear(l Language) string {
	if l == Chinese {
		return "重置"
	}
	return "reset, empty"
}

// WordsCompare: diff, versus
func WordsCompare(l Language) string {
	if l == Chinese {
		return "比较"
	}
	return "diff, versus"
}

// WordsCopy: yank, clipboard, path, id
func WordsCopy(l Language) string {
	if l == Chinese {
		return "剪贴板、路径"
	}
	return "yank, clipboard, path, id"
}

// WordsCopyLink: url, address, yank
func WordsCopyLink(l Language) string {
	if l == Chinese {
		return "网址、地址"
	}
	return "url, address, yank"
}

// WordsEdit: modify, again, resend, reuse, duplicate
func WordsEdit(l Language) string {
	if l == Chinese {
		return "修改、重新提交、重发、再来"
	}
	return "modify, again, resend, reuse, duplicate"
}

// WordsFilter: search, find, grep
func WordsFilter(l Language) string {
	if l == Chinese {
		return "搜索、查找"
	}
	return "search, find, grep"
}

// WordsFix: convert, repair
func WordsFix(l Language) string {
	if l == Chinese {
		return "修正、修理"
	}
	return "convert, repair"
}

// WordsFolder: directory, reveal, finder, explorer
func WordsFolder(l Language) string {
	if l == Chinese {
		return "目录"
	}
	return "directory, reveal, finder, explorer"
}

// WordsFront: priority, first
func WordsFront(l Language) string {
	if l == Chinese {
		return "优先、优先级、置顶、插队"
	}
	return "priority, first"
}

// WordsGroup: tab, status
func WordsGroup(l Language) string {
	if l == Chinese {
		return "状态"
	}
	return "tab, status"
}

// WordsHelp: keys, shortcuts, keyboard, manual
func WordsHelp(l Language) string {
	if l == Chinese {
		return "快捷键、按键"
	}
	return "keys, shortcuts, keyboard, manual"
}

// WordsImport: fetch, sync, account
func WordsImport(l Language) string {
	if l == Chinese {
		return "同步、账号"
	}
	return "fetch, sync, account"
}

// WordsKey: token, login, credentials
func WordsKey(l Language) string {
	if l == Chinese {
		return "密钥、登录"
	}
	return "token, login, credentials"
}

// WordsLanguage: locale
func WordsLanguage(l Language) string {
	if l == Chinese {
		return "语言"
	}
	return "locale"
}

// WordsLeave: exit, close, quit
func WordsLeave(l Language) string {
	if l == Chinese {
		return "关闭、退出"
	}
	return "exit, close, quit"
}

// WordsMark: select, tag
func WordsMark(l Language) string {
	if l == Chinese {
		return "选择、标记、选中"
	}
	return "select, tag"
}

// WordsMarkAll: select
func WordsMarkAll(l Language) string {
	if l == Chinese {
		return "全选"
	}
	return "select"
}

// WordsMotions: library, clips, templates
func WordsMotions(l Language) string {
	if l == Chinese {
		return "动作、模板、参考视频"
	}
	return "library, clips, templates"
}

// WordsMove: priority, reorder
func WordsMove(l Language) string {
	if l == Chinese {
		return "优先、优先级"
	}
	return "priority, reorder"
}

// WordsNew: create, add, submit, generate
func WordsNew(l Language) string {
	if l == Chinese {
		return "创建、生成、添加"
	}
	return "create, add, submit, generate"
}

// WordsOpen: view, details
func WordsOpen(l Language) string {
	if l == Chinese {
		return "打开、详情"
	}
	return "view, details"
}

// WordsPause: pause, stop, continue
func WordsPause(l Language) string {
	if l == Chinese {
		return "停止"
	}
	return "pause, stop, continue"
}

// WordsPlay: player, view
func WordsPlay(l Language) string {
	if l == Chinese {
		return "播放"
	}
	return "player, view"
}

// WordsQuit: exit, close
func WordsQuit(l Language) string {
	if l == Chinese {
		return "关闭、离开"
	}
	return "exit, close"
}

// WordsRateDown: rating, stars, score, dislike
func WordsRateDown(l Language) string {
	if l == Chinese {
		return "打分、星级、评星"
	}
	return "rating, stars, score, dislike"
}

// WordsRateUp: rating, stars, score, favorite, favourite, like
func WordsRateUp(l Language) string {
	if l == Chinese {
		return "打分、星级、评星、收藏"
	}
	return "rating, stars, score, favorite, favourite, like"
}

// WordsRecent: history
func WordsRecent(l Language) string {
	if l == Chinese {
		return "历史"
	}
	return "history"
}

// WordsRedraw: repaint
func WordsRedraw(l Language) string {
	if l == Chinese {
		return "刷屏"
	}
	return "repaint"
}

// WordsRefresh: reload, update, sync
func WordsRefresh(l Language) string {
	if l == Chinese {
		return "更新、同步"
	}
	return "reload, update, sync"
}

// WordsRemove: delete, erase, trash
func WordsRemove(l Language) string {
	if l == Chinese {
		return "删除"
	}
	return "delete, erase, trash"
}

// WordsRename: title, name
func WordsRename(l Language) string {
	if l == Chinese {
		return "标题、名称、改名"
	}
	return "title, name"
}

// WordsResolve: unconfirmed, confirm
func WordsResolve(l Language) string {
	if l == Chinese {
		return "确认"
	}
	return "unconfirmed, confirm"
}

// WordsRetry: again, rerun, resend
func WordsRetry(l Language) string {
	if l == Chinese {
		return "重跑、重发、再来"
	}
	return "again, rerun, resend"
}

// WordsReverse: ascending, descending
func WordsReverse(l Language) string {
	if l == Chinese {
		return "升序、降序"
	}
	return "ascending, descending"
}

// WordsSave: download, fetch
func WordsSave(l Language) string {
	if l == Chinese {
		return "保存"
	}
	return "download, fetch"
}

// WordsSaveHistory: export, backup
func WordsSaveHistory(l Language) string {
	if l == Chinese {
		return "备份、保存"
	}
	return "export, backup"
}

// WordsSeeAll: read, unread, viewed
func WordsSeeAll(l Language) string {
	if l == Chinese {
		return "已读"
	}
	return "read, unread, viewed"
}

// WordsSend: submit, run, start
func WordsSend(l Language) string {
	if l == Chinese {
		return "发送、开始"
	}
	return "submit, run, start"
}

// WordsSort: order
func WordsSort(l Language) string {
	if l == Chinese {
		return "顺序"
	}
	return "order"
}

// WordsSuspend: background, shell
func WordsSuspend(l Language) string {
	if l == Chinese {
		return "后台"
	}
	return "background, shell"
}

// WordsSwitchEngine: model
func WordsSwitchEngine(l Language) string {
	if l == Chinese {
		return "换模型"
	}
	return "model"
}

// WordsTasks: list, home
func WordsTasks(l Language) string {
	if l == Chinese {
		return "首页"
	}
	return "list, home"
}

// WordsTop: first, home
func WordsTop(l Language) string {
	if l == Chinese {
		return "首行"
	}
	return "first, home"
}

// WordsUndo: revert, restore
func WordsUndo(l Language) string {
	if l == Chinese {
		return "恢复、撤回"
	}
	return "revert, restore"
}

// WordsWatch: preview, view
func WordsWatch(l Language) string {
	if l == Chinese {
		return "观看、预览"
	}
	return "preview, view"
}
